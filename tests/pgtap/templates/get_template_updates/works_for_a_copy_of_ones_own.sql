begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Momentum', tests.nodes(1)) \gset
select duplicate_workflow(:'w') as copy \gset
select is_empty(format('select * from get_template_updates(%L)', :'copy'), 'nothing yet');
select create_version(:'w', tests.nodes(2));
select results_eq(
  format('select kind, node_id from get_template_updates(%L)', :'copy'), $$values ('node_added', 'node-2')$$, 'though it is private'
);
select archive_workflow(:'w');
select is((select count(*)::integer from get_template_updates(:'copy')), 1, 'and archived');
select delete_workflow(:'w');
select is(tests.answer(format('select get_template_updates(%L)', :'copy')), 'PT404 $.workflow_id', 'until it is deleted');

select * from finish();
rollback;
