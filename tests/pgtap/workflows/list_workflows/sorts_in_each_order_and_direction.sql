begin;
select plan(11);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as one from create_workflow('Beta') \gset
select id as two from create_workflow('Alpha') \gset
select id as three from create_workflow('Gamma') \gset
-- Run: Beta twice and first, Gamma once and last, Alpha never. Edited last: Alpha, then Beta.
select start_execution(:'one');
select start_execution(:'one');
select pg_sleep(0.002);
select start_execution(:'three');
select update_workflow(:'one', description => 'Edited');
select update_workflow(:'two', description => 'Edited');

select is(
  array(select name from list_workflows(order_by => sorted.by, direction => 'asc')), sorted.names, sorted.by || ' asc'
)
from (values
  ('updated_at', '{Gamma,Beta,Alpha}'::text[]),
  ('created_at', '{Beta,Alpha,Gamma}'),
  ('name', '{Alpha,Beta,Gamma}'),
  ('last_executed_at', '{Alpha,Beta,Gamma}'),
  ('execution_count', '{Alpha,Gamma,Beta}')
) as sorted (by, names);
select is(
  array(select name from list_workflows(order_by => sorted.by, direction => 'desc')), sorted.names, sorted.by || ' desc'
)
from (values
  ('updated_at', '{Alpha,Beta,Gamma}'::text[]),
  ('created_at', '{Gamma,Alpha,Beta}'),
  ('name', '{Gamma,Beta,Alpha}'),
  ('last_executed_at', '{Gamma,Beta,Alpha}'),
  ('execution_count', '{Beta,Gamma,Alpha}')
) as sorted (by, names);
select is(array(select name from list_workflows()), '{Alpha,Beta,Gamma}', 'by default what was edited last comes first');

select * from finish();
rollback;
