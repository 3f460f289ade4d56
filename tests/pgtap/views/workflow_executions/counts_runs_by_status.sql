begin;
select plan(1);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ben');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select complete_execution(start_execution(:'w'), s.status)
from (values ('completed'), ('completed'), ('failed')) as s (status);
select start_execution(:'w');

select set_eq(
  'select status, count(*) from workflow_executions group by status',
  $$values ('completed', 2::bigint), ('failed', 1), ('running', 1)$$, 'of the caller''s own runs'
);

select * from finish();
rollback;
