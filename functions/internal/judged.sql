-- Says how serious a number is.
create or replace function workflow_internal.judged(name text, value numeric, unit text, warns_at numeric, is_critical_at numeric, advice text)
returns public.maintenance_finding
language plpgsql
immutable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  severity text := case
    when judged.value >= judged.is_critical_at then 'critical' when judged.value >= judged.warns_at then 'warning'
    when judged.warns_at is null then 'info' else 'ok' end;
begin
  return row(
    judged.name, judged.value, judged.unit, severity, case when severity in ('warning', 'critical') then judged.advice end
  )::public.maintenance_finding;
end
$$;

comment on function workflow_internal.judged(text, numeric, text, numeric, numeric, text) is
  'Say how serious a number is

warns_at and is_critical_at: from which value on; null for never, and without warns_at it is for information. API roles cannot call it.';

revoke all on function workflow_internal.judged(text, numeric, text, numeric, numeric, text) from public, anon, authenticated, service_role;
