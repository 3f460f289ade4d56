begin;
select plan(5);

select tests.create_user('ada');
select tests.authenticate_as_service();
select is(tests.answer('select get_retention_policy()'), 'PT404 $.user_id', 'none means for ever');
select set_retention_policy(90);
select results_eq($$select user_id, keep_days, is_own from get_retention_policy(tests.user_id('ada'))$$, $$values (tests.user_id('ada'), 90, false)$$);
select set_retention_policy(7, tests.user_id('ada'));
select results_eq($$select user_id, keep_days, is_own from get_retention_policy(tests.user_id('ada'))$$, $$values (tests.user_id('ada'), 7, true)$$);
select results_eq('select user_id, keep_days, is_own from get_retention_policy()', 'values (null::uuid, 90, false)');
select results_eq('select remove_retention_policy() union all select remove_retention_policy()', 'values (true), (false)');

select * from finish();
rollback;
