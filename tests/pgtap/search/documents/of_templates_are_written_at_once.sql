begin;
select plan(8);

select tests.create_user('ada');
select tests.create_user('ben');
create function pg_temp.found(query text) returns text[] language sql as
  $$select array(select r.name from search_workflows(found.query) r order by r.name)$$;

select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Shared', '[{"id": "a", "data": {"label": "quince"}}]', folder => 'private') \gset
select publish_template(:'w');
select tests.authenticate_as('ben');
select is(pg_temp.found('quince'), '{Shared}', 'another user finds it');
select is(pg_temp.found('private'), '{}', 'but not by its folder');
select tests.authenticate_as_anon();
select is(pg_temp.found('quince'), '{Shared}', 'as does who is not signed in');
select tests.clear_authentication();
select is_empty(
  $$select from workflow_internal.unindexed_workflows u where u.user_id = tests.user_id('ada')$$, 'nobody''s search has to make it'
);

-- As where an older snapshot, or somebody busy with it, has left it to maintenance.
insert into workflow_internal.unindexed_workflows (user_id, workflow_id, is_template) values (tests.user_id('ada'), :'w', true);
update workflow_internal.workflows w set name = 'Renamed' where w.id = :'w';
delete from workflow_internal.search_documents s where s.workflow_id = :'w';
insert into workflow_internal.unindexed_workflows (user_id, workflow_id, is_template) values (tests.user_id('ada'), :'w', true)
on conflict do nothing;
select tests.authenticate_as('ben');
select is(pg_temp.found('quince'), '{Renamed}', 'one that waits is found by others');
select is(pg_temp.found('private'), '{}', 'and not by its folder, either');
select tests.authenticate_as('ada');
select is(pg_temp.found('private'), '{Renamed}', 'which its owner finds it by');
select update_workflow(:'w', is_template => false);
select tests.authenticate_as('ben');
select is(pg_temp.found('quince'), '{}', 'no template any more, it is its owner''s');

select * from finish();
rollback;
