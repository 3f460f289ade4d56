begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select create_version(:'w', tests.nodes(1), version_note => 'second');
select create_version(:'w', tests.nodes(2), version_note => 'third');
create temporary table before as
select s.version, to_jsonb(s) - '{is_current_version,updated_at}'::text[] as row from workflow_sessions s;

select restore_version(:'w', 1);
select results_eq(
  'select to_jsonb(s) - ''{is_current_version,updated_at}''::text[] from workflow_sessions s where s.version <= 3 order by s.version',
  'select b.row from before b order by b.version', 'versions 1 to 3 are what they were'
);
select is((select count(*)::int from workflow_sessions), 4, 'the fourth is the restored one');

select * from finish();
rollback;
