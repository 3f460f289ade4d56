begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset

select throws_ok(format('select create_version(%L, nodes => ''{}'')', :'w'), 'PT422');
select is((create_version(:'w', tests.nodes(1))).version, 2, 'the next save is version 2');
select is((select count(*)::int from workflow_sessions), 2, 'and nothing is left of the failed one');

select * from finish();
rollback;
