begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(1), version_note => 'first') \gset

select is((create_version(:'w', version_note => 'first')).version, 1, 'the same note makes none');
select is((create_version(:'w', version_note => 'stable')).version, 2, 'a new note makes one');
select results_eq(
  'select s.version, s.version_note, s.nodes from workflow_sessions s order by s.version',
  $$values (1, 'first', tests.nodes(1)), (2, 'stable', tests.nodes(1))$$,
  'each version has its own note and the same definition'
);
select tests.clear_authentication();
select is((select count(*)::int from workflow_internal.workflow_definitions), 1, 'which is stored once');

select * from finish();
rollback;
