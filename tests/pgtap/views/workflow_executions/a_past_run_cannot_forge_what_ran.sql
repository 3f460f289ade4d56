begin;
select plan(2);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(1)) \gset
select tests.authenticate_as_service();
insert into workflow_executions (workflow_id, user_id, status, created_at, execution_completed_at, duration_ms, workflow_snapshot, id)
values (
  :'w', tests.user_id('ben'), 'completed', '2024-01-01Z', '2024-01-02Z', 7, '{"nodes": ["forged"]}', '00000000-0000-0000-0000-000000000001'
);

select results_eq(
  'select e.user_id, e.workflow_snapshot -> ''nodes'', e.duration_ms, e.created_at from workflow_executions e',
  format($$values (%L::uuid, tests.nodes(1), 86400000::bigint, '2024-01-01Z'::timestamptz)$$, tests.user_id('ada')),
  'owner, snapshot, duration and id are the database''s, whoever states them'
);
select throws_ok(
  format('update workflow_executions set workflow_snapshot = ''{}'' where workflow_id = %L', :'w'), 'PT422', null, 'now and later'
);

select * from finish();
rollback;
