-- An id holds times from 1970 to 9999: dates before and after must mean what they say.
begin;
select plan(8);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w');

select is((select count(*)::int from list_executions(since => d.early)), 1, 'since ' || d.early)
from unnest(array['-infinity', '4000-01-01Z BC', '1969-12-31Z']::timestamptz[]) as d (early);
select is((select count(*)::int from list_executions(since => d.late)), 0, 'since ' || d.late)
from unnest(array['infinity', '20000-01-01Z']::timestamptz[]) as d (late);
select is((select count(*)::int from list_executions(until => d.late)), 1, 'until ' || d.late)
from unnest(array['infinity', '20000-01-01Z']::timestamptz[]) as d (late);
select is((select count(*)::int from list_executions(until => '-infinity')), 0, 'until -infinity');

select * from finish();
rollback;
