-- A plpgsql function is compiled once a session, with the types that its first caller sees. realtime.send is called by anybody: a definer
-- function that calls it after them would run the CHECK of their type.
begin;
select plan(3);

select tests.create_realtime();
select set_change_feed(true);
create function public.careless() returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform realtime.send('{}', 'event', 'room', true);
end
$$;
create policy open_to_all on realtime.messages for all to authenticated using (true) with check (true);
create temporary sequence escalations; -- counts on in transactions that fail
grant all on sequence pg_temp.escalations to public;
select tests.create_user('ben');
select tests.authenticate_as('ben');
create function pg_temp.spy() returns boolean language plpgsql as $$
begin
  if current_user <> 'authenticated' then
    perform pg_catalog.nextval('pg_temp.escalations');
  end if;
  return true;
end
$$;
create domain pg_temp.uuid as pg_catalog.uuid check (pg_temp.spy());
create domain pg_temp.text as pg_catalog.text check (pg_temp.spy());
create domain pg_temp.jsonb as pg_catalog.jsonb check (pg_temp.spy());
create domain pg_temp.bool as pg_catalog.bool check (pg_temp.spy());
select realtime.send('{}', 'event', 'room', true);

select careless();
select cmp_ok(nextval('pg_temp.escalations'), '>', 1::bigint, 'the trap catches a careless function');
select nextval('pg_temp.escalations') as before \gset
select id as version from create_workflow('Flow') \gset
select complete_execution(start_execution(:'version'));
select is((select count(*) from realtime.messages m where m.event = 'execution_status'), 2::bigint, 'ours has told');
select is(nextval('pg_temp.escalations'), :before + 1::bigint, 'and run nothing of the caller''s');

select * from finish();
rollback;
