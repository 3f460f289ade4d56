begin;
select plan(6);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum') \gset

select tests.authenticate_as('ben');
select throws_ok(
  format('insert into workflow_sessions (parent_workflow_id, name) values (%L, ''Mine'')', :'workflow'),
  'PT404', 'Workflow not found'
);
select is(
  tests.whole_answer(format('insert into workflow_sessions (parent_workflow_id, name%s) values (%L, ''Mine''%s)', more.columns, :'workflow', more.given)),
  tests.whole_answer(format('insert into workflow_sessions (parent_workflow_id, name%s) values (%L, ''Mine''%s)', more.columns, gen_random_uuid(), more.given)),
  'the same answer' || more.columns
)
from (values ('', ''), (', version', ', 7'), (', user_id', ', tests.user_id(''ada'')'), (', nodes', ', ''{}''')) as more (columns, given);
select tests.clear_authentication();
select is((select count(*)::integer from workflow_sessions), 1, 'nothing was made');

select * from finish();
rollback;
