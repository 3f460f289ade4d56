begin;
select plan(8);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as w from create_workflow('Momentum') \gset
set local statement_timeout = '10s';

select is(tests.answer($$select archive_workflows(null)$$), 'PT422 $.workflow_ids');
select is(tests.answer(format($$select archive_workflows(array[%L, null]::uuid[])$$, :'w')), 'PT422 $.workflow_ids[1]');
select is(archive_workflows('{}'), 0, 'no ids are no error');
select is(tests.answer($$select archive_workflows(array_fill(gen_random_uuid(), array[1001]))$$), 'PT413 $.workflow_ids');
select is(tests.answer($$select archive_workflows(array_fill(gen_random_uuid(), array[3000000]))$$), 'PT413 $.workflow_ids');
select is(
  tests.answer(format($$select archive_workflows(array_fill(%L::uuid, array[999]) || gen_random_uuid())$$, :'w')),
  'PT404 $.workflow_ids[999]'
);
select results_eq('select status from workflow_sessions', $$values ('draft')$$);
select is(archive_workflows(array_fill(:'w'::uuid, array[10, 100])), 1, 'a thousand ids, of whatever shape');

select * from finish();
rollback;
