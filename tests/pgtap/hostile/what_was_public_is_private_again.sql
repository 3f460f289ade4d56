-- A definition is public while it is the current one of a template, and not a moment longer.
begin;
select plan(10);

select tests.create_user('ada');
select tests.create_user('ben');
create function pg_temp.bens_view() returns text language plpgsql as $$
declare
  shown text;
begin
  perform tests.authenticate_as('ben');
  select coalesce(string_agg(jsonb_array_length(d.nodes)::text, ',' order by jsonb_array_length(d.nodes)), 'none')
  into shown from workflow_internal.workflow_definitions d;
  perform tests.authenticate_as('ada');
  return shown;
end
$$;
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(1)) \gset

select is(pg_temp.bens_view(), 'none', 'a private workflow');
select update_workflow(:'w', is_template => true);
select is(pg_temp.bens_view(), '1', 'published');
select update_workflow(:'w', nodes => tests.nodes(2));
select is(pg_temp.bens_view(), '2', 'edited');
select create_version(:'w', tests.nodes(3));
select is(pg_temp.bens_view(), '3', 'a new version');
select restore_version(:'w', 1);
select is(pg_temp.bens_view(), '2', 'restored');
select archive_workflow(:'w');
select is(pg_temp.bens_view(), 'none', 'archived');
select unarchive_workflow(:'w');
select is(pg_temp.bens_view(), '2', 'back');
select start_execution(:'w');
select update_workflow(:'w', nodes => tests.nodes(4));
select is(pg_temp.bens_view(), '4', 'what ran is kept, for its owner');
select update_workflow(:'w', is_template => false);
select is(pg_temp.bens_view(), 'none', 'unpublished');
select update_workflow(:'w', is_template => true);
select start_execution(:'w');
select delete_workflow(:'w');
select is(pg_temp.bens_view(), 'none', 'deleted, with a run that keeps the definition');

select * from finish();
rollback;
