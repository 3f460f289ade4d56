begin;
select plan(1);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ben');
select create_workflow('My Strategy');
select tests.authenticate_as('ada');
select id as first from create_workflow('My Strategy', nodes => tests.nodes(1)) \gset
select create_version(:'first', nodes => tests.nodes(2));
select create_workflow('Other');

create temp table found as
select * from workflow_sessions where name = 'My Strategy' and is_current_version = true;

select results_eq(
  'select workflow_id, version, nodes, is_current_version from found',
  format('values (%L::uuid, 2, tests.nodes(2), true)', :'first'),
  'one''s own, at its current version'
);

select * from finish();
rollback;
