-- Refuses what cannot be a workflow's name, description, folder, category, tags, status, flags or note. Only what is there is checked.
create or replace function workflow_internal.check_attributes(attributes jsonb)
returns void
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  tags jsonb := check_attributes.attributes -> 'tags';
  required_field text;
begin
  if jsonb_typeof(check_attributes.attributes) is distinct from 'object' then
    perform workflow_internal.raise_error('argument_missing', '$.attributes');
  end if;
  if check_attributes.attributes ? 'name' and (
    coalesce(check_attributes.attributes ->> 'name', '') !~ '[^[:space:]]'
    or char_length(check_attributes.attributes ->> 'name') > 255
  ) then
    perform workflow_internal.raise_error('name_invalid', '$.name');
  end if;
  foreach required_field in array '{status,is_template,is_favorite,tags}'::text[] loop
    if check_attributes.attributes -> required_field = 'null'
      or (required_field like 'is%' and jsonb_typeof(check_attributes.attributes -> required_field) <> 'boolean')
    then
      perform workflow_internal.raise_error('field_not_clearable', '$.' || required_field);
    end if;
  end loop;
  if char_length(check_attributes.attributes ->> 'description') > 20000 then
    perform workflow_internal.raise_error('text_too_long', '$.description');
  end if;
  if char_length(check_attributes.attributes ->> 'version_note') > 2000 then
    perform workflow_internal.raise_error('text_too_long', '$.version_note');
  end if;
  if check_attributes.attributes ?| '{folder,category}' then
    perform workflow_internal.check_text(check_attributes.attributes ->> 'folder', '$.folder', 255);
    perform workflow_internal.check_text(check_attributes.attributes ->> 'category', '$.category', 255);
  end if;
  if check_attributes.attributes ->> 'status' not in ('draft', 'active', 'paused', 'archived') then
    perform workflow_internal.raise_error('status_invalid', '$.status');
  end if;

  if tags is not null then
    if jsonb_typeof(tags) <> 'array' or tags @? 'strict $[*] ? (@.type() != "string")' then
      perform workflow_internal.raise_error('tags_invalid', '$.tags');
    elsif jsonb_array_length(tags) > 50 then
      perform workflow_internal.raise_error('too_many_tags', '$.tags');
    end if;
    for place in 0 .. jsonb_array_length(tags) - 1 loop
      perform workflow_internal.check_text(tags ->> place, format('$.tags[%s]', place), 64);
    end loop;
  end if;
end
$$;

comment on function workflow_internal.check_attributes(jsonb) is
  'Refuse attributes that a workflow cannot have

attributes: what is to be set, by column; an absent key is not looked at.
Errors: PT413 too long or too many tags; PT422 anything else, the place in DETAIL.';

revoke all on function workflow_internal.check_attributes(jsonb) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.check_attributes(jsonb) to authenticated, service_role;
