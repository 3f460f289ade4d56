begin;
select plan(7);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w, id as first from create_workflow(
  'Momentum', tests.nodes(1), description => 'Daily', tags => '{b,a}', folder => 'bots/daily', status => 'active', is_favorite => true
) \gset
select id as second from create_version(
  :'w', tests.nodes(2), tests.edges(1), '{"type": "manual"}', '{"n": 1.0}', version_note => 'Second'
) \gset
select export_workflow(:'first') as bundle \gset

select is(:'bundle'::jsonb - 'source' - 'versions', '{
  "format": "workflow-sessions", "format_version": 1, "name": "Momentum", "description": "Daily", "tags": ["b", "a"], "folder": "bots/daily", "secrets": []
}', 'the workflow, by the id of any version');
select is(:'bundle'::jsonb -> 'versions', jsonb_build_array(jsonb_build_object(
  'version', 1, 'parent_version', null, 'version_note', 'Second', 'nodes', tests.nodes(2), 'edges', tests.edges(1),
  'trigger', '{"type": "manual"}'::jsonb, 'variables', '{"n": 1.0}'::jsonb
)), 'its current version, as the first of what will be imported');
select matches(:'bundle'::text, '"n": 1\.0[,}]', 'a number is written as it was');
select is(:'bundle'::jsonb #> '{source,versions,0,version}', '2', 'source says which one it is here');
select matches(:'bundle'::jsonb #>> '{source,versions,0,created_at}', '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$', 'and when it was made, in UTC');
select doesnt_match(
  replace(:'bundle'::text, 'node-', ''), '[0-9a-f]{8}-[0-9a-f]{4}-', 'no id of a user, a workflow or a version is in it'
);
select is(export_workflow(:'w', version => 1) #> '{versions,0,nodes}', tests.nodes(1), 'another version by its number');

select * from finish();
rollback;
