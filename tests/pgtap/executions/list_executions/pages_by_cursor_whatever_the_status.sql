begin;
select plan(9);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ben');
select workflow_id as bens from create_workflow('Flow') \gset
select enqueue_execution(:'bens'), complete_execution(start_execution(:'bens'), 'failed');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select enqueue_execution(:'w'), complete_execution(start_execution(:'w'), 'failed'), start_execution(:'w') from generate_series(1, 7);

create function pg_temp.pages(workflow_id uuid, status text) returns setof uuid language plpgsql as $$
declare
  next_cursor text;
  shown public.execution_summary;
begin
  loop
    shown := null;
    for shown in select l.* from list_executions(pages.workflow_id, pages.status, page_size => 3, cursor => next_cursor) l loop
      return next shown.id;
    end loop;
    exit when shown is null or shown.id is null;
    next_cursor := shown.next_cursor;
  end loop;
end
$$;
select results_eq(
  format('select pg_temp.pages(%L, %L)', w.id, s.status),
  format('select e.id from workflow_executions e where e.status = %L order by e.id desc', s.status),
  concat(s.status, case when w.id is not null then ' of a workflow' end)
)
from (values ('queued'), ('running'), ('failed')) s (status), (values (null), (:'w')) w (id);
select tests.authenticate_as_service();
select is((select count(*) from list_executions(status => s.status)), s.number, s.status || ' of everybody, for service_role')
from (values ('queued', 8::bigint), ('running', 7), ('failed', 8)) s (status, number);

select * from finish();
rollback;
