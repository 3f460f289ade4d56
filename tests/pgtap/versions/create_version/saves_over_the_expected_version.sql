begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset

select is((create_version(:'w', tests.nodes(1), expected_version => 1)).version, 2, 'the number that is current is expected');
select is((create_version(:'w', tests.nodes(2), expected_version => 2)).version, 3, 'and the next one then');

select * from finish();
rollback;
