begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');

select is(
  tests.answer(format('select create_workflow(''Momentum'', status => %L)', wrong.status)), 'PT422 $.status',
  quote_literal(wrong.status)
)
from (values ('running'), ('Active'), ('')) as wrong (status);
select is_empty('select * from workflow_sessions', 'nothing was created');

select * from finish();
rollback;
