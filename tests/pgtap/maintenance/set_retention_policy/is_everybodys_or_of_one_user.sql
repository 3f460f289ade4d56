begin;
select plan(7);

select tests.create_user('ada');
select tests.authenticate_as_service();
select results_eq('select user_id, keep_days, is_own from set_retention_policy(90)', 'values (null::uuid, 90, false)');
select results_eq($$select user_id, keep_days, is_own from set_retention_policy(null, tests.user_id('ada'))$$, $$values (tests.user_id('ada'), null::int, true)$$);
select results_eq('select user_id, keep_days from set_retention_policy(60)', 'values (null::uuid, 60)', 'setting it again changes it');
select results_eq('select user_id, keep_days, is_own from list_retention_policies()', $$values (null::uuid, 60, false), (tests.user_id('ada'), null, true)$$);
select results_eq($$select keep_days from list_retention_policies(1, '00000000-0000-0000-0000-000000000000')$$, 'values (null::int)', 'page by page');
select tests.clear_authentication();
delete from auth.users where id = tests.user_id('ada');
select tests.authenticate_as_service();
select is((select count(*)::int from list_retention_policies()), 1, 'that of a deleted account goes with it');
select is(tests.answer('select set_retention_policy()'), 'no error', 'for ever');

select * from finish();
rollback;
