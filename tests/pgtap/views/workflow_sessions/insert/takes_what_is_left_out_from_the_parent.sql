begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as first from create_workflow('Momentum', tests.nodes(1), variables => '{"from": "one"}') \gset
select create_version(:'first', tests.nodes(2), variables => '{"from": "two"}');

insert into workflow_sessions (parent_workflow_id, nodes) values (:'first', tests.nodes(3));

select results_eq(
  'select version, nodes, variables, parent_workflow_id from workflow_sessions where is_current_version',
  format($$values (3, tests.nodes(3), '{"from": "one"}'::jsonb, %L::uuid)$$, :'first'),
  'though the parent is not the current version'
);

select * from finish();
rollback;
