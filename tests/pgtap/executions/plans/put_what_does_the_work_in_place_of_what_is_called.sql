-- Entering a function costs as much as looking a row up, and a run is queued or started, and finished.
begin;
select plan(3);

create function pg_temp.output_of(call text) returns text language plpgsql as $$
declare
  found_plan json;
begin
  execute 'explain (verbose, format json) select ' || output_of.call into found_plan;
  return found_plan #>> '{0,Plan,Output,0}';
end
$$;

select tests.create_user('ada');
select tests.authenticate_as('ada');
select alike(pg_temp.output_of(t.call), 'workflow_internal.' || t.replaced_by || '(%', t.call)
from (
  values ($$start_execution(gen_random_uuid(), idempotency_key => 'once')$$, 'start_execution'),
    ('enqueue_execution(gen_random_uuid())', 'start_execution'),
    ($$complete_execution(gen_random_uuid(), outputs => '{}')$$, 'finish_execution')
) as t (call, replaced_by);

select * from finish();
rollback;
