begin;
select plan(6);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select create_version(:'w', tests.nodes(1));

select throws_ok(
  format($$select archive_old_workflow_versions('Flow', keep_versions => %s)$$, k.keep),
  'PT422', 'The number is out of range', 'keep_versions ' || k.keep
)
from (values ('0'), ('-1'), ('null')) as k (keep);
select throws_ok(
  'select archive_old_workflow_versions(null)', 'PT422', 'An argument that is needed is missing or null', 'no name'
);
select is(archive_old_workflow_versions('No such'), 0, 'a name without workflows is no error');
select is((select count(*)::int from workflow_sessions s where s.status = 'archived'), 0, 'nothing was archived');

select * from finish();
rollback;
