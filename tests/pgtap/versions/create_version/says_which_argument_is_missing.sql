begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');

select throws_ok('select create_version(null, tests.nodes(1))', 'PT422', 'An argument that is needed is missing or null', 'no id');
select is(tests.detail('select create_version(null)'), '$.workflow_id', 'DETAIL names it');

select * from finish();
rollback;
