begin;
select plan(4);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', is_template => true) \gset
select id as second from create_version(:'w', tests.nodes(1)) \gset
select tests.authenticate_as('ben');

select throws_ok(
  format('select start_execution(%L)', s.id), 'PT403', 'A template of another user cannot be run or changed', s.what
)
from (values (:'w'::uuid, 'by the workflow''s id'), (:'second'::uuid, 'by the version''s')) as s (id, what);
select duplicate_workflow(:'w', 'Mine') as copy \gset
select start_execution(:'copy') as run \gset
select is((get_execution(:'run')).user_id, tests.user_id('ben'), 'a copy can be run');
select tests.authenticate_as('ada');
select is((get_workflow(:'w')).execution_count, 0::bigint, 'the template has no run');

select * from finish();
rollback;
