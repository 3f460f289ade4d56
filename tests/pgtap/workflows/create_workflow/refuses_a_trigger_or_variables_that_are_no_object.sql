begin;
select plan(9);

select tests.create_user('ada');
select tests.authenticate_as('ada');

select is(
  tests.answer(format('select create_workflow(''Momentum'', trigger => %L)', wrong.json)), 'PT422 $.trigger',
  'trigger ' || wrong.json
)
from (values ('[]'), ('"daily"'), ('5'), ('true')) as wrong (json);
select is(
  tests.answer(format('select create_workflow(''Momentum'', variables => %L)', wrong.json)), 'PT422 $.variables',
  'variables ' || wrong.json
)
from (values ('[]'), ('"symbol"'), ('5'), ('true')) as wrong (json);
select is_empty('select * from workflow_sessions', 'nothing was created');

select * from finish();
rollback;
