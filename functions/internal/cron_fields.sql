-- Splits a cron expression into its five fields.
create or replace function workflow_internal.cron_fields(cron text)
returns text[]
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  fields text[] := regexp_split_to_array(btrim(case lower(btrim(cron_fields.cron, e' \t'))
    when '@yearly' then '0 0 1 1 *' when '@annually' then '0 0 1 1 *' when '@monthly' then '0 0 1 * *'
    when '@weekly' then '0 0 * * 0' when '@daily' then '0 0 * * *' when '@midnight' then '0 0 * * *'
    when '@hourly' then '0 * * * *' else cron_fields.cron end, e' \t'), e'[ \t]+');
begin
  if cardinality(fields) is distinct from 5 then
    perform workflow_internal.raise_error('cron_invalid', '$.cron');
  end if;
  return fields;
end
$$;

comment on function workflow_internal.cron_fields(text) is
  'The five fields of a cron expression

Names such as @daily stand for one. Errors: PT422 not five fields.';

revoke all on function workflow_internal.cron_fields(text) from public, anon, authenticated, service_role;
