begin;
select plan(11);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select tests.authenticate_as_service();

select is(
  tests.answer(format(
    'insert into workflow_executions (workflow_id, status, created_at, execution_started_at, execution_completed_at)
     values (%L, %L, %L, %L, %L)', :'w', t.status, t.created, t.started, t.completed
  )),
  t.expected, t.what
)
from (values
  ('completed', null, '2024-01-02Z', '2024-01-01Z', 'PT422 $.execution_completed_at', 'ends before it starts'),
  ('completed', '2024-01-02Z', null, '2024-01-01Z', 'PT422 $.execution_completed_at', 'ends before it was made'),
  ('completed', '2024-01-02Z', '2024-01-02Z', null, 'PT422 $.execution_completed_at', 'finished without an end'),
  ('running', '2024-01-02Z', '2024-01-02Z', '2024-01-03Z', 'PT422 $.execution_completed_at', 'an end, but running'),
  ('completed', 'infinity', null, 'infinity', 'PT422 $.created_at', 'at no time'),
  ('completed', '2024-01-02Z', '2024-01-02Z', 'infinity', 'PT422 $.created_at', 'never ending'),
  ('completed', '2024-01-02Z', '-infinity', '2024-01-02Z', 'PT422 $.created_at', 'ever since'),
  ('completed', '1969-01-01Z', null, '1969-01-01Z', 'PT422 $.created_at', 'before ids have times'),
  ('done', '2024-01-02Z', null, '2024-01-03Z', 'PT422 $.status', 'ended as nothing known'),
  (null, '2024-01-02Z', null, '2024-01-03Z', 'PT422 $.status', 'no status')
) as t (status, created, started, completed, expected, what);
select is_empty('select e.id from workflow_executions e', 'nothing was brought in');

select * from finish();
rollback;
