-- Refuses a page size that a list cannot serve.
create or replace function workflow_internal.check_page_size(page_size integer)
returns void
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  if check_page_size.page_size is null or check_page_size.page_size < 1 then
    perform workflow_internal.raise_error('number_invalid', '$.page_size');
  elsif check_page_size.page_size > 1000 then
    perform workflow_internal.raise_error('page_too_large', '$.page_size');
  end if;
end
$$;

comment on function workflow_internal.check_page_size(integer) is
  'Refuse a page size outside 1 to 1,000

Errors: PT413 above, PT422 below.';

revoke all on function workflow_internal.check_page_size(integer) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.check_page_size(integer) to anon, authenticated, service_role;
