begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(2), tests.edges(1), version_note => 'first') \gset
create temporary table before as select to_jsonb(s) - 'is_current_version' as row from workflow_sessions s;

select create_version(:'w', tests.nodes(1), '[]', version_note => 'second');
select create_version(:'w', tests.nodes(4), trigger => '{"type": "webhook"}');
select update_workflow(:'w', nodes => tests.nodes(5));
select results_eq(
  'select to_jsonb(s) - ''is_current_version'' from workflow_sessions s where s.version = 1',
  'select b.row from before b', 'version 1 is what it was'
);
select is(
  (select s.nodes from workflow_sessions s where s.version = 2), tests.nodes(1), 'and so is version 2'
);

select * from finish();
rollback;
