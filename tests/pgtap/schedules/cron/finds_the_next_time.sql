begin;
select plan(10);

-- Worked out by hand; 23 November 2026 is a Monday.
create function pg_temp.next(cron text, after timestamptz) returns timestamptz language sql
return workflow_internal.next_cron_time(cron, 'UTC', after);

select is(pg_temp.next('*/5 * * * *', '2026-11-23 10:03:20Z'), '2026-11-23 10:05Z');
select is(pg_temp.next('*/5 * * * *', '2026-11-23 10:05Z'), '2026-11-23 10:10Z', 'after, not at');
select is(pg_temp.next('0 9 * * mon-fri', '2026-11-27 09:00Z'), '2026-11-30 09:00Z', 'over a weekend');
select is(pg_temp.next('59 23 31 12 *', '2026-12-31 23:59Z'), '2027-12-31 23:59Z', 'over a year');
select is(pg_temp.next('0 0 31 * *', '2026-11-23Z'), '2026-12-31Z', 'November has no 31st');
select is(pg_temp.next('0 0 29 2 *', '2097-01-01Z'), '2104-02-29Z', '2100 is no leap year');
select is(pg_temp.next('0 0 13 * fri', '2026-11-23Z'), '2026-11-27Z', 'either day counts when both are given');
select is(pg_temp.next('0 0 */2 * fri', '2026-11-23Z'), '2026-11-27Z', 'a day that begins with * is not given: both must match');
select is(pg_temp.next('0 0 */2 * sat', '2026-11-23Z'), '2026-12-05Z');
select is(pg_temp.next('0 0 30 2 *', '2026-11-23Z'), null, 'never');

select * from finish();
rollback;
