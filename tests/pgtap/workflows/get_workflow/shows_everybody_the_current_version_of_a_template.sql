begin;
select plan(5);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select id as first from create_workflow('Momentum', nodes => tests.nodes(1), is_template => true) \gset
select id as second from create_version(:'first', nodes => tests.nodes(2)) \gset

select tests.authenticate_as('ben');
select results_eq(
  format('select id, workflow_id, name, version, nodes from get_workflow(%L)', :'first'),
  format($$values (%L::uuid, %L::uuid, 'Momentum', 2, tests.nodes(2))$$, :'second', :'first'),
  'another user, by the id of the workflow'
);
select is((get_workflow(:'second')).version, 2, 'by the id of its current version');
select is((get_workflow(:'first', 2)).id, :'second'::uuid, 'by its number');

select tests.authenticate_as_anon();
select is((get_workflow(:'first')).nodes, tests.nodes(2), 'without signing in');

select tests.authenticate_without_user();
select is((get_workflow(:'first')).nodes, tests.nodes(2), 'with a token that names no user');

select * from finish();
rollback;
