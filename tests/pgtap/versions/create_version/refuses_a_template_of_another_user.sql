begin;
select plan(2);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', is_template => true) \gset
select tests.authenticate_as('ben');

select throws_ok(
  format('select create_version(%L, tests.nodes(1))', :'w'), 'PT403',
  'A template of another user cannot be run or changed', 'a template is visible, so the refusal says so'
);
select is((select max(s.version) from workflow_sessions s), 1, 'it stays at version 1');

select * from finish();
rollback;
