begin;
select plan(5);

create function pg_temp.found() returns integer language sql as
  $$select count(*)::int from search_workflows('quince', page_size => 1000)$$;
select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select count(create_workflow('Quince ' || n, tests.nodes(1), is_template => true)) from generate_series(1, 15) as n;
select tests.clear_authentication();
-- As if somebody had held them while they were saved, each of them as large as can be.
create temp table written as select s.* from workflow_internal.search_documents s where s.user_id = tests.user_id('ada');
delete from workflow_internal.search_documents s where s.user_id = tests.user_id('ada');
insert into workflow_internal.unindexed_workflows (user_id, workflow_id, is_template)
select w.user_id, w.id, true from workflow_internal.workflows w where w.user_id = tests.user_id('ada');
create or replace function workflow_internal.fresh_document(workflow_id uuid) returns workflow_internal.search_documents
  language sql stable as $$select w.* from pg_sleep(0.1), pg_temp.written w where w.workflow_id = fresh_document.workflow_id$$;

select tests.authenticate_as_anon();
select cmp_ok(pg_temp.found(), '<', 3, 'a visitor does not wait for all of them');
select tests.authenticate_as('ben');
select cmp_ok(pg_temp.found(), '<', 3, 'nor does another user');
select tests.authenticate_as('ada');
select is(pg_temp.found(), 15, 'their author finds them all');
select tests.authenticate_as_service();
select cmp_ok(pg_temp.found(), '<', 12, 'service_role waits for a second');
select tests.clear_authentication();
select ok(
  not r.is_finished and r.done < 15 and r.remaining = 1, 'and maintenance writes as many as it has time for'
) from workflow_internal.index_unindexed_workflows(clock_timestamp() + interval '250 ms') r;

select * from finish();
rollback;
