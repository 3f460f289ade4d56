begin;
select plan(9);

-- In Berlin the clock goes from 2:00 to 3:00 at 1:00 UTC on 29 March 2026, and from 3:00 back to 2:00 at 1:00 UTC on 25 October.
create function pg_temp.next(cron text, after timestamptz) returns timestamptz language sql
return workflow_internal.next_cron_time(cron, 'Europe/Berlin', after);

select is(pg_temp.next('0 9 * * *', '2026-03-28 12:00Z'), '2026-03-29 07:00Z', 'nine o''clock in summer');
select is(pg_temp.next('0 9 * * *', '2026-10-24 12:00Z'), '2026-10-25 08:00Z', 'and in winter');
select is(pg_temp.next('30 2 * * *', '2026-03-28 12:00Z'), '2026-03-29 01:30Z', 'skipped: an hour later by the clock');
select is(pg_temp.next('30 2 * * *', '2026-03-29 01:30Z'), '2026-03-30 00:30Z', 'and once');
select is(pg_temp.next('30 2 * * *', '2026-10-24 12:00Z'), '2026-10-25 00:30Z', 'shown twice: the first time');
select is(pg_temp.next('30 2 * * *', '2026-10-25 00:30Z'), '2026-10-26 01:30Z', 'and only then');
select is(pg_temp.next('*/30 * * * *', '2026-10-25 00:30Z'), '2026-10-25 01:00Z', 'every half hour is every half hour');
select is(pg_temp.next('*/30 * * * *', '2026-10-25 01:00Z'), '2026-10-25 01:30Z');
select is(pg_temp.next('*/30 * * * *', '2026-03-29 00:30Z'), '2026-03-29 01:00Z');

select * from finish();
rollback;
