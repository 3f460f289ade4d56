begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as old_version from create_workflow('My Strategy', tests.nodes(1), trigger => '{"a": 1}') \gset
select create_version(:'old_version', nodes => tests.nodes(2), trigger => '{"b": 2}');
create temp table history as select * from workflow_sessions where version = 1;

update workflow_sessions set is_current_version = false where name = 'My Strategy';
select results_eq(
  'select version, is_current_version from workflow_sessions order by version', 'values (1, false), (2, true)',
  'between the two the current version is what it was'
);
update workflow_sessions set is_current_version = true where id = :'old_version';

select results_eq(
  'select version, is_current_version, nodes, trigger from workflow_sessions order by version',
  $$values
    (1, false, tests.nodes(1), '{"a": 1}'::jsonb), (2, false, tests.nodes(2), '{"b": 2}'), (3, true, tests.nodes(1), '{"a": 1}')$$,
  'a new version has the definition of the old one'
);
select is(
  (select parent_workflow_id from workflow_sessions where version = 3), :'old_version'::uuid,
  'and was made from it'
);
select results_eq(
  'select id, version, nodes, revision, created_at, updated_at, version_note from workflow_sessions where version = 1',
  'select id, version, nodes, revision, created_at, updated_at, version_note from history',
  'the old row stays what it was'
);

select * from finish();
rollback;
