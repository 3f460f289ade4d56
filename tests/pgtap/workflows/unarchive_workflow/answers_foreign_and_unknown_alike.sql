begin;
select plan(4);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum', status => 'archived') \gset
select id as template from create_workflow('Template', status => 'archived', is_template => true) \gset

select tests.authenticate_as('ben');
select throws_ok(format('select unarchive_workflow(%L)', :'workflow'), 'PT404', 'Workflow not found');
select is(
  tests.whole_answer(format('select unarchive_workflow(%L)', named.id)),
  tests.whole_answer(format('select unarchive_workflow(%L)', gen_random_uuid())),
  'to another user it does not exist: ' || named.what
)
from (values (:'workflow', 'a workflow'), (:'template', 'an archived template')) as named (id, what);
select tests.authenticate_as('ada');
select is_empty('select * from list_workflows()', 'nothing came back');

select * from finish();
rollback;
