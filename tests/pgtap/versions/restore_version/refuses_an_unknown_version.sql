begin;
select plan(6);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset

select throws_ok(
  format('select restore_version(%L, %s)', :'w', v.number), 'PT404', 'The workflow has no such version', 'version ' || v.number
)
from (values ('2'), ('0'), ('-1'), ('2147483647'), ('null')) as v (number);
select is((select count(*)::int from workflow_sessions), 1, 'nothing was made');

select * from finish();
rollback;
