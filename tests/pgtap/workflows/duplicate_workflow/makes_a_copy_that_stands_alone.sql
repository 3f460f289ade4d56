begin;
select plan(2);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select id as source from create_workflow('Momentum', nodes => tests.nodes(1), is_template => true) \gset
select tests.authenticate_as('ben');
select duplicate_workflow(:'source', 'Copy') as copy \gset

select update_workflow(:'copy', nodes => tests.nodes(2), name => 'Mine');
select is((get_workflow(:'source')).nodes, tests.nodes(1), 'an edit of the copy leaves the source');

select tests.authenticate_as('ada');
select update_workflow(:'source', nodes => tests.nodes(3));
select delete_workflow(:'source');
select tests.authenticate_as('ben');
select results_eq(
  'select name, nodes from workflow_sessions', $$values ('Mine', tests.nodes(2))$$,
  'an edit and the end of the source leave the copy'
);

select * from finish();
rollback;
