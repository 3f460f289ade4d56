-- How many current versions the workflow has, and whether its numbers have gaps.
begin;
select plan(9);

create function pg_temp.state()
  returns text
  language sql
as $$
  select format('%s current of %s, newest %s', count(*) filter (where s.is_current_version), count(*), max(s.version))
  from public.workflow_sessions s
$$;

select tests.create_user('ada');
select tests.authenticate_as('ada');
insert into workflow_sessions (name) values ('My Strategy') returning id as first \gset
select is(pg_temp.state(), '1 current of 1, newest 1', 'inserted');
insert into workflow_sessions (parent_workflow_id, nodes) values (:'first', tests.nodes(2));
select is(pg_temp.state(), '1 current of 2, newest 2', 'a version inserted');
update workflow_sessions set is_current_version = false;
select is(pg_temp.state(), '1 current of 2, newest 2', 'all flags cleared');
update workflow_sessions set is_current_version = true where id = :'first';
select is(pg_temp.state(), '1 current of 3, newest 3', 'restored');
update workflow_sessions set nodes = tests.nodes(4) where is_current_version;
select is(pg_temp.state(), '1 current of 3, newest 3', 'edited in place');
update workflow_sessions set is_current_version = not is_current_version where version = 2;
select is(pg_temp.state(), '1 current of 4, newest 4', 'a flag flipped');
update workflow_sessions set is_template = true, status = 'archived' where id = :'first';
select is(pg_temp.state(), '1 current of 4, newest 4', 'published and archived');
select archive_old_workflow_versions('My Strategy', auth.uid(), 1);
select is(pg_temp.state(), '1 current of 4, newest 4', 'old versions archived');
select results_eq(
  'select version from workflow_sessions where is_current_version', 'values (4)', 'which is the newest'
);

select * from finish();
rollback;
