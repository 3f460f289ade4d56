begin;
select plan(11);

select tests.create_user('ada');
select tests.create_realtime();
select set_change_feed(true);
-- A run, from its start to its end.
create function tests.run() returns text language plpgsql as $$
declare
  run uuid;
begin
  run := public.start_execution((select s.id from public.workflow_sessions s limit 1));
  perform public.complete_execution(run);
  return (public.get_execution(run)).status;
end
$$;
create function tests.told() returns bigint language sql security definer set search_path = '' as
  'select pg_catalog.count(*) from realtime.messages';
create function tests.refuse() returns trigger language plpgsql as $$begin raise exception 'realtime is down'; end$$;
grant execute on function tests.run(), tests.told() to authenticated;
select tests.authenticate_as('ada');
select create_workflow('Flow');

select is(tests.run(), 'completed', 'a run');
select is(tests.told(), 2::bigint, 'is told');

select tests.clear_authentication();
create trigger refuse before insert on realtime.messages for each row execute function tests.refuse();
select tests.authenticate_as('ada');
select is(tests.run(), 'completed', 'an insert that raises');
select tests.clear_authentication();
drop trigger refuse on realtime.messages;
alter table realtime.messages add constraint no_partition check (false) not valid;
select tests.authenticate_as('ada');
select is(tests.run(), 'completed', 'a day that has no partition');
select tests.clear_authentication();
alter table realtime.messages drop constraint no_partition;
alter table realtime.messages rename column topic to subject;
select tests.authenticate_as('ada');
select is(tests.run(), 'completed', 'a table with other columns');
select is(tests.told(), 2::bigint, 'nothing of it is told');

select tests.clear_authentication();
alter table realtime.messages rename column subject to topic;
alter function realtime.send(jsonb, text, text, boolean) rename to send_binary;
select tests.authenticate_as('ada');
select is(tests.run(), 'completed', 'a Realtime without its function');
select tests.clear_authentication();
create function realtime.send(payload text, event text, topic text, private boolean) returns void language sql as '';
select is(set_change_feed(true), 'notify', 'one with another send is not used when it is turned on again');

create function realtime.send(payload jsonb, event text, topic text, private boolean) returns void language sql as '';
select is(set_change_feed(true), 'realtime', 'until it has it');
drop schema realtime cascade;
select tests.authenticate_as('ada');
select is(tests.run(), 'completed', 'a Realtime that is gone');
select tests.authenticate_as_service();
select is(set_change_feed(true), 'notify', 'is not used any more');

select * from finish();
rollback;
