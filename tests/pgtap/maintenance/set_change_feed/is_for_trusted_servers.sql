begin;
select plan(9);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select throws_ok('select set_change_feed(true)', '42501', 'permission denied for function set_change_feed');
select throws_ok('select workflow_internal.set_change_feed(true)', '42501', 'permission denied for function set_change_feed');
select throws_ok('select workflow_internal.announce_execution(null, null, null, null)', '42501', 'permission denied for function announce_execution');
select throws_ok('select s.change_feed from workflow_internal.settings s', '42501', 'permission denied for table settings');
select tests.authenticate_as_anon();
select throws_ok('select set_change_feed(true)', '42501', 'permission denied for function set_change_feed');

select tests.clear_authentication();
grant execute on function workflow_internal.set_change_feed(boolean) to authenticated;
select tests.authenticate_as('ada');
select throws_ok(
  'select workflow_internal.set_change_feed(true)', 'PT403', 'Only service_role and the owner of the database may do this', 'a grant too many changes nothing'
);
select tests.authenticate_as_service();
select is(tests.answer('select set_change_feed(null)'), 'PT422 $.enabled', 'null is no answer');
select is(set_change_feed(false), 'off', 'service_role turns it off');
select tests.clear_authentication();
select is(set_change_feed(true), 'notify', 'and the owner on');

select * from finish();
rollback;
