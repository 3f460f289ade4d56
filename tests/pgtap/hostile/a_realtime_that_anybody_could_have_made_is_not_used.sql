-- Whoever may create schemas could make one that is called realtime: its triggers would run with our rights.
begin;
select plan(5);

select tests.create_user('ada');
select tests.create_realtime();
create role nobody_special;
grant usage on schema workflow_internal to nobody_special;
alter table realtime.messages owner to nobody_special;
grant usage, create on schema realtime to nobody_special;
create temporary sequence escalations;
grant all on sequence pg_temp.escalations to public;

select is(set_change_feed(true), 'notify', 'a table of anybody''s is not written to');
alter table realtime.messages owner to current_user;
select is(set_change_feed(true), 'realtime', 'one of ours is');
alter table realtime.messages owner to nobody_special;

set role nobody_special;
create function realtime.spy() returns trigger language plpgsql as $$begin perform nextval('pg_temp.escalations'); return new; end$$;
create trigger spy before insert on realtime.messages for each row execute function realtime.spy();
reset role;
select tests.authenticate_as('ada');
select id as version from create_workflow('Flow') \gset
select lives_ok(format('select start_execution(%L)', :'version'), 'where its owner has changed since');
select tests.clear_authentication();
select is_empty('select from realtime.messages', 'nothing is written');
select is(nextval('pg_temp.escalations'), 1::bigint, 'and nothing of theirs has run');

select * from finish();
rollback;
