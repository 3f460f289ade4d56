begin;
select plan(6);

select tests.authenticate_as_service();
select is(tests.answer('select set_retention_policy(0)'), 'PT422 $.keep_days');
select is(tests.answer('select set_retention_policy(36501)'), 'PT422 $.keep_days');
select is(tests.answer('select set_retention_policy(1, gen_random_uuid())'), 'PT404 $.user_id');
select is(tests.answer('select get_retention_policy(gen_random_uuid())'), 'PT404 $.user_id');
select is(tests.answer('select list_retention_policies(0)'), 'PT422 $.page_size');
select is(tests.answer('select list_retention_policies(1001)'), 'PT413 $.page_size');

select * from finish();
rollback;
