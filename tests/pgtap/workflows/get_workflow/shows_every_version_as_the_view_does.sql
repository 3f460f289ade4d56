begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Bot', tests.nodes(2), tests.edges(2), trigger => '{"kind": "timer"}', variables => '{"pair": "BTC"}', tags => '{a,b}') \gset
select start_execution(:'w');
select create_version(:'w', nodes => tests.nodes(3), version_note => 'third node');
select create_version(:'w', nodes => tests.nodes(4));
select update_workflow(:'w', description => 'About', folder => 'Bots', is_favorite => true, clear_fields => '{trigger}');
select archive_old_workflow_versions('Bot', keep_versions => 2);
select duplicate_workflow(:'w');
create function pg_temp.differ() returns setof text language sql as $$
  select format('%s %s', s.name, s.version) from workflow_sessions s
  where get_workflow(s.workflow_id, s.version) is distinct from s
$$;
select is((select count(*)::int from workflow_sessions), 4, 'three versions and a copy');
select is_empty('select * from pg_temp.differ()', 'each alike');
select archive_workflow(:'w');
select is_empty('select * from pg_temp.differ()', 'archived, too');

select * from finish();
rollback;
