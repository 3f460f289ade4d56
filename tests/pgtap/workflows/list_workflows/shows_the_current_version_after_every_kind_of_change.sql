-- The header keeps what lists show of the current version. Whatever writes a version writes both.
begin;
select plan(13);

select tests.create_user('ada');
create function pg_temp.agrees(change text) returns text language sql as $$
  select results_eq(
    'select l.workflow_id, l.id, l.version, l.revision, l.version_note, l.created_by, l.updated_by, l.updated_at
     from list_workflows(include_archived => true) l order by l.workflow_id',
    'select v.workflow_id, v.id, v.version, v.revision, v.version_note, v.created_by, v.updated_by, s.updated_at
     from workflow_internal.workflow_versions v join workflow_sessions s on s.id = v.id
     where s.is_current_version order by v.workflow_id', change
  )
$$;

select tests.authenticate_as('ada');
select workflow_id as flow from create_workflow('Flow', nodes => tests.nodes(1), version_note => 'First') \gset
select pg_temp.agrees('created');
select update_workflow(:'flow', nodes => tests.nodes(2));
select pg_temp.agrees('edited');
select update_workflow(:'flow', version_note => 'Renamed note');
select pg_temp.agrees('another note');
select toggle_favorite(:'flow');
select archive_workflow(:'flow');
select unarchive_workflow(:'flow');
select pg_temp.agrees('starred and archived, which are no edits');
select create_version(:'flow', nodes => tests.nodes(3));
select pg_temp.agrees('a new version, without a note');
select restore_version(:'flow', 1);
select pg_temp.agrees('restored');
update workflow_sessions set is_current_version = true where workflow_id = :'flow' and version = 2;
select pg_temp.agrees('restored through the view');
insert into workflow_sessions (parent_workflow_id, name, nodes, version_note) values (:'flow', 'Inserted', tests.nodes(4), 'By a row');
select pg_temp.agrees('inserted through the view');
insert into workflow_sessions (name, nodes) values ('Of its own', tests.nodes(1));
select duplicate_workflow(:'flow', 'Copy');
select pg_temp.agrees('made and copied');
select import_workflow(export_workflow(:'flow', include_versions => true), 'Imported');
select pg_temp.agrees('imported with its versions');
select is((select l.version from list_workflows() l where l.name = 'Imported'), (select l.version from list_workflows() l where l.name = 'Inserted'), 'all of them');

select tests.authenticate_as_service();
select update_workflow(:'flow', nodes => tests.nodes(5));
select tests.authenticate_as('ada');
select pg_temp.agrees('edited by service_role');
select is((select l.updated_by from list_workflows() l where l.workflow_id = :'flow'), null, 'who is nobody');

select * from finish();
rollback;
