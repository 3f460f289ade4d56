begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
create temp table made as
select w.id, s.status
from unnest('{draft,active,paused}'::text[]) as s (status)
cross join lateral create_workflow(s.status, status => s.status) as w;
select archive_workflow(made.id) from made;

select results_eq(
  'select made.status, u.status from made cross join lateral unarchive_workflow(made.id) as u order by made.status',
  $$values ('active', 'paused'), ('draft', 'draft'), ('paused', 'paused')$$
);
select results_eq(
  'select name, status from workflow_sessions order by name',
  $$values ('active', 'paused'), ('draft', 'draft'), ('paused', 'paused')$$,
  'as kept'
);
select is((select count(*)::integer from list_workflows()), 3, 'they are listed again');

select * from finish();
rollback;
