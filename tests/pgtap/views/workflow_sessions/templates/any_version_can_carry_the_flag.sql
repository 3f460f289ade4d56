begin;
select plan(1);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select id as first from create_workflow('Momentum') \gset
select create_version(:'first', nodes => tests.nodes(2));

update workflow_sessions set is_template = true where id = :'first';

select tests.authenticate_as('ben');
select results_eq(
  'select version, nodes from workflow_sessions where is_template and is_current_version',
  'values (2, tests.nodes(2))',
  'the id of the first version names the workflow: others see the current one'
);

select * from finish();
rollback;
