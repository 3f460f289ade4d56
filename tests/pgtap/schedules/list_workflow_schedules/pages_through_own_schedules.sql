begin;
select plan(8);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum', status => 'active') \gset

select set_workflow_schedule(:'workflow', every => '1 hour') as schedule;
select count(set_workflow_schedule((create_workflow('Flow ' || n)).workflow_id, cron => '@daily', is_enabled => n > 1)) from generate_series(1, 3) as n;
select results_eq('select count(*)::int from list_workflow_schedules()', 'values (4)');
select results_eq('select count(*)::int from list_workflow_schedules(is_enabled => false)', 'values (1)');
select next_cursor as cursor from list_workflow_schedules(page_size => 3) offset 2 \gset
select results_eq(
  format('select workflow_id from list_workflow_schedules(page_size => 3, cursor => %L)', :'cursor'),
  'select workflow_id from list_workflow_schedules() offset 3'
);
select throws_ok($$ select * from list_workflow_schedules(cursor => 'x') $$, 'PT422', 'The cursor is not one that this list returned');
select throws_ok('select * from list_workflow_schedules(page_size => 1001)', 'PT413', 'A page has at most 1,000 rows');
select tests.create_user('ben');
select tests.authenticate_as('ben');
select is_empty('select * from list_workflow_schedules()', 'to another user there are none');
select throws_ok(format('select * from list_workflow_schedules(user_id => %L)', tests.user_id('ada')), 'PT403', 'Only service_role may act for another user');
select tests.authenticate_as_service();
select results_eq('select count(*)::int from list_workflow_schedules(user_id => null)', 'values (4)');

select * from finish();
rollback;
