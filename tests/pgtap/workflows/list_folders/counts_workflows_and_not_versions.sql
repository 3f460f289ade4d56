begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Momentum', folder => 'a') \gset
select create_version(:'w', tests.nodes(1));
select create_version(:'w', tests.nodes(2));
select results_eq('select path, workflow_count, total_count from list_folders()', $$values ('a', 1::bigint, 1::bigint)$$);

select * from finish();
rollback;
