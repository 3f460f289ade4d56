begin;
select plan(6);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w');

select throws_ok(
  format('select * from get_execution_stats(%L, %L)', :'w', v.since), 'PT422', 'The number is out of range', v.since
)
from (values ('1969-12-31 23:59Z'), ('-infinity'), ('infinity'), ('20000-01-01Z')) as v (since);
select is((select s.total from get_execution_stats(:'w', '1970-01-01Z') s), 1::bigint, '1970 is fine');
select is((select s.total from get_execution_stats(:'w', '9999-01-01Z') s), 0::bigint, 'and so is the future');

select * from finish();
rollback;
