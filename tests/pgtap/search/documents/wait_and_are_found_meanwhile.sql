begin;
select plan(21);

select tests.create_user('ada');
select tests.create_user('ben');
create function pg_temp.found(query text, scope text default 'all') returns text[] language sql as
  $$select array(select r.name from search_workflows(found.query, found.scope, include_archived => true) r order by r.name)$$;
create view pg_temp.waiting as
  select u.workflow_id from workflow_internal.unindexed_workflows u where u.user_id in (tests.user_id('ada'), tests.user_id('ben'));
create view pg_temp.stored as
  select s.workflow_id from workflow_internal.search_documents s where s.user_id in (tests.user_id('ada'), tests.user_id('ben'));

select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Mine', '[{"id": "a", "data": {"label": "quince"}}]') \gset
select is(pg_temp.found('quince'), '{Mine}', 'its owner finds what waits');
select is(pg_temp.found('quinze'), '{Mine}', 'by a word that is mended, too');
select is((select r.highlight from search_workflows('quince') r), '⟦quince⟧', 'and sees where');
select tests.authenticate_as('ben');
select is(pg_temp.found('quince'), '{}', 'another user does not');
select is(pg_temp.found('quinze'), '{}', 'nor by a word that is mended');
select tests.authenticate_as_anon();
select is(pg_temp.found('quince'), '{}', 'nor does anybody who is not signed in');
select tests.authenticate_as_service();
select is(pg_temp.found('quince'), '{Mine}', 'a service finds everybody''s');
select tests.clear_authentication();
select results_eq('select * from pg_temp.waiting', array[:'w'::uuid], 'it waits');
select is_empty('select * from pg_temp.stored', 'and is not written');

select tests.index_workflows();
select is_empty('select * from pg_temp.waiting', 'written, it waits no more');
select results_eq('select * from pg_temp.stored', array[:'w'::uuid], 'and is stored');
select tests.authenticate_as('ada');
savepoint before_the_edit;
select update_workflow(:'w', nodes => '[{"id": "a", "data": {"label": "medlar"}}]');
select is(pg_temp.found('medlar') || pg_temp.found('quince'), '{Mine}', 'what waits takes the place of what is stored');
rollback to savepoint before_the_edit;
select is(pg_temp.found('quince') || pg_temp.found('medlar'), '{Mine}', 'and is gone with the save');
select update_workflow(:'w', nodes => '[{"id": "a", "data": {"label": "sorbus"}}]');
select archive_workflow(:'w');
select is(pg_temp.found('sorbus'), '{Mine}', 'archived while it waits');
select is((select count(*)::int from search_workflows('sorbus')), 0, 'it is left out of a search that leaves out archived ones');
select tests.clear_authentication();
select tests.authenticate_as_service();
select results_eq(
  $$select r.remaining, r.is_finished from run_maintenance() r where r.task = 'index_workflows'$$, 'values (0::bigint, true)',
  'maintenance writes it'
);
select tests.clear_authentication();
select is_empty('select * from pg_temp.waiting', 'which ends the wait');
select tests.authenticate_as('ada');
select is(pg_temp.found('sorbus') || pg_temp.found('quince'), '{Mine}', 'and changes nothing of what is found');
select update_workflow(:'w', name => 'Last words');
delete from workflow_sessions where workflow_id = :'w';
select is(pg_temp.found('sorbus') || pg_temp.found('last'), '{}', 'deleted while it waits, it is not found');
select tests.clear_authentication();
select is_empty('select * from pg_temp.waiting', 'and nothing waits');
select is_empty('select * from pg_temp.stored', 'nor is stored');

select * from finish();
rollback;
