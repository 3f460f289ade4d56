begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select id as second from create_version(:'w', tests.nodes(1)) \gset
select create_version(:'w', tests.nodes(2));

select tests.authenticate_without_user();
select throws_ok(format('select set_version_label(%L, 1, %L)', :'w', 'production'), 'PT401', 'Nobody is signed in');

select * from finish();
rollback;
