-- Makes the name of a secret from the key under which it stands.
create or replace function workflow_internal.secret_name(title text)
returns text
language sql
immutable
parallel safe
security invoker
begin atomic
  -- No number at the end: those tell secrets of one key apart.
  select coalesce(nullif(regexp_replace(case when u.words ~ '^[0-9]' then 'SECRET_' else '' end || u.words, '(_[0-9]+)+$', ''), ''), 'SECRET')
  from (
    select btrim(upper(regexp_replace(
      regexp_replace(left(secret_name.title, 60), '([a-z0-9])([A-Z])', '\1_\2', 'g'), '[^A-Za-z0-9]+', '_', 'g'
    ) collate "C"), '_') as words
  ) u;
end;

comment on function workflow_internal.secret_name(text) is
  'The name of a secret by its key

apiKey gives API_KEY. Letters, digits and _; SECRET where the key has none of them. Never ends in _ and a number.';

revoke all on function workflow_internal.secret_name(text) from public, anon, authenticated, service_role;
