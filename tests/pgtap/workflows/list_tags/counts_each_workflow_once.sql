begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Momentum', tags => '{a,a}') \gset
select create_version(:'w', tests.nodes(1));
select results_eq('select tag, workflow_count from list_tags()', $$values ('a', 1::bigint)$$);

select * from finish();
rollback;
