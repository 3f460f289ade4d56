-- What "LMT" or "SAT" means, and whether there is such a zone, is decided by settings of the session. A schedule is read by
-- another session than the one that set it, in one loop with those of everybody.
begin;
select plan(6);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ben');
select workflow_id as bens from create_workflow('Trap', status => 'active') \gset
set local timezone_abbreviations = 'Australia';
select is(
  tests.answer(format($$select set_workflow_schedule(%L, cron => '* * * * *', time_zone => 'SAT')$$, :'bens')),
  'PT422 $.time_zone', 'an abbreviation of a set that the session has chosen is none'
);
set local timezone = 'Asia/Kathmandu';
select is(
  tests.answer(format($$select set_workflow_schedule(%L, cron => '* * * * *', time_zone => 'LMT')$$, :'bens')),
  'PT422 $.time_zone', 'nor is one of the zone that the session is in'
);
set local timezone = 'UTC';
set local timezone_abbreviations = 'Default';

select set_workflow_schedule(:'bens', cron => '* * * * *');
select tests.authenticate_as('ada');
select workflow_id as adas from create_workflow('Daily', status => 'active') \gset
select set_workflow_schedule(:'adas', cron => '* * * * *');
select tests.clear_authentication();
-- As after an update of the server's time zones.
update workflow_internal.workflow_schedules s
set next_due_at = now() - case s.workflow_id when :'bens' then interval '20 seconds' else interval '10 seconds' end,
  time_zone = case s.workflow_id when :'bens' then 'Atlantis/Poseidonis' else s.time_zone end;
select tests.authenticate_as_service();
select is(enqueue_due_executions()::text, '(1,0,1,0)', 'one that cannot be read any more fails by itself');
select is(get_execution_stats(:'adas')::text ~ '^\(1,1,', true, 'and the others run');
select is((get_workflow_schedule(:'bens')).is_enabled, false, 'it ticks no more');
select matches((get_workflow_schedule(:'bens')).last_error, 'Atlantis', 'and says why');

select * from finish();
rollback;
