begin;
select plan(5);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select workflow_id as template from create_workflow('Template', is_template => true) \gset
select tests.authenticate_as('ben');

select throws_ok(format('insert into workflow_executions (workflow_id) values (%L)', :'w'), 'PT404', 'Workflow not found', 'Ada''s');
select is(
  tests.whole_answer(format('insert into workflow_executions (%I) values (%L)', c.name, :'w')),
  tests.whole_answer(format('insert into workflow_executions (%I) values (%L)', c.name, gen_random_uuid())),
  'by ' || c.name || ', it is like one that does not exist'
)
from (values ('workflow_id'), ('session_id')) as c (name);
select throws_ok(
  format('insert into workflow_executions (workflow_id) values (%L)', :'template'), 'PT403', null, 'a template is copied first'
);
select throws_ok('insert into workflow_executions (trigger_source) values (''x'')', 'PT422', null, 'no workflow');

select * from finish();
rollback;
