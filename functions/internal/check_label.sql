-- Refuses a label that no version could carry.
create or replace function workflow_internal.check_label(label text, path text)
returns void
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  if check_label.label is null then
    perform workflow_internal.raise_error('argument_missing', check_label.path);
  end if;
  perform workflow_internal.check_text(check_label.label, check_label.path, 64);
  -- Refused and not trimmed: what is stored is what the caller asks for later.
  if check_label.label ~ '^[[:space:]]|[[:space:]]$|[[:cntrl:]]' then
    perform workflow_internal.raise_error('label_invalid', check_label.path);
  end if;
end
$$;

comment on function workflow_internal.check_label(text, text) is
  'Refuse a label that is missing, blank, too long or oddly written

path: where it stands, for DETAIL. For functions of the schema; API roles cannot call it. Errors: PT413, PT422.';

revoke all on function workflow_internal.check_label(text, text) from public, anon, authenticated, service_role;
