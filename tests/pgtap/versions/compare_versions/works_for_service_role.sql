begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', is_template => true) \gset
select create_version(:'w', tests.nodes(1));
select tests.authenticate_as_service();

select results_eq(
  format('select c.kind, c.node_id from compare_versions(%L) c', :'w'), $$values ('node_added', 'node-1')$$, 'on anybody''s workflow'
);
select is(tests.answer('select compare_versions(gen_random_uuid())'), 'PT404 $.workflow_id', 'that exists');

select * from finish();
rollback;
