begin;
select plan(5);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Private', tests.nodes(5)) \gset
select workflow_id as template from create_workflow('Template', tests.nodes(1), is_template => true) \gset
select create_version(:'template', tests.nodes(2));
select tests.authenticate_as('ben');

select throws_ok(format('select duplicate_workflow(%L)', :'w'), 'PT404', 'Workflow not found', 'a private workflow is not copied');
select throws_ok(
  format('select duplicate_workflow(%L, ''x'', %L)', :'template', tests.user_id('ada')), 'PT403', null, 'nor a template given to somebody'
);
select duplicate_workflow(:'template') as copy \gset
select is((get_workflow(:'copy')).nodes, tests.nodes(2), 'a copy of a template is of its current version');
select throws_ok(
  format('select get_workflow(%L, 1)', :'template'), 'PT404', null, 'older ones are not to be had'
);
select tests.authenticate_as('ada');
select is((select count(*)::int from list_workflows()), 2, 'Ada has nothing that she did not make');

select * from finish();
rollback;
