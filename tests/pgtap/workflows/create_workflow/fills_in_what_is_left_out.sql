begin;
select plan(5);

select tests.create_user('ada');
select tests.authenticate_as('ada');

create temp table created as
select * from create_workflow('Momentum');

select results_eq(
  'select name, nodes, edges, trigger, variables, tags, status, is_template, is_favorite from created',
  $$values ('Momentum', '[]'::jsonb, '[]'::jsonb, null::jsonb, '{}'::jsonb, '{}'::text[], 'draft', false, false)$$,
  'an empty draft'
);
select results_eq(
  'select description, folder, version_note, parent_workflow_id, forked_from_id, last_executed_at from created',
  'values (null::text, null::text, null::text, null::uuid, null::uuid, null::timestamptz)',
  'nothing in what may be empty'
);
select results_eq(
  'select workflow_id = id, user_id, version, is_current_version, revision, execution_count from created',
  $$values (true, tests.user_id('ada'), 1, true, 1, 0::bigint)$$,
  'the first version is the workflow''s and is current'
);
select ok((select created_at = updated_at and created_at >= now() from created), 'made now');
select results_eq('table created', 'select * from workflow_sessions', 'what is returned is what is kept');

select * from finish();
rollback;
