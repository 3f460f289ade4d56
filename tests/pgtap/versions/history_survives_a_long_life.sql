-- Versions, restores, renames, archiving and in-place edits in turn: numbers without gaps, exactly one current version.
begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select create_version(:'w', tests.nodes(1));
select update_workflow(:'w', name => 'Renamed', nodes => tests.nodes(2));
select restore_version(:'w', 1);
select archive_old_workflow_versions('Renamed', keep_versions => 1);
select archive_workflow(:'w');
select unarchive_workflow(:'w');
select create_version(:'w', tests.nodes(3), expected_version => 3);
select restore_version(:'w', 2);

select results_eq(
  'select s.version, s.is_current_version, jsonb_array_length(s.nodes), s.status from workflow_sessions s order by s.version',
  $$values
    (1, false, 0, 'archived'), (2, false, 2, 'archived'), (3, false, 0, 'draft'), (4, false, 3, 'draft'), (5, true, 2, 'draft')$$
);

select * from finish();
rollback;
