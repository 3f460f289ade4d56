begin;
select plan(6);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select tests.authenticate_as_service();
insert into workflow_executions (workflow_id, status, trigger_source, created_at, execution_completed_at)
select :'w', 'completed', to_char(d, 'FMDD'), d, d from generate_series(timestamptz '2024-03-01 12:00Z', '2024-03-05 12:00Z', '1 day') as d;
select tests.authenticate_as('ada');

select results_eq(
  format('select l.trigger_source from list_executions(%s) l', f.arguments), f.expected, f.arguments
)
from (values
  ($$since => '2024-03-04 12:00Z'$$, '{5,4}'::text[]),
  ($$since => '2024-03-04 12:00:00.001Z'$$, '{5}'),
  ($$until => '2024-03-02 12:00Z'$$, '{1}'),
  ($$since => '2024-03-02Z', until => '2024-03-04Z'$$, '{3,2}'),
  ($$since => '2024-03-04Z', until => '2024-03-02Z'$$, '{}'),
  ($$until => '1970-01-01Z'$$, '{}')
) as f (arguments, expected);

select * from finish();
rollback;
