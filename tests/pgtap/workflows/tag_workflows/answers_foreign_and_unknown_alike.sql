begin;
select plan(4);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('1') \gset
select id as second from create_version(:'w', tests.nodes(1)) \gset
select workflow_id as other from create_workflow('2') \gset
select create_workflow('3');

select tests.authenticate_as('ben');
select id as bens from create_workflow('0') \gset
select is(tests.answer(format($$select tag_workflows(array[%L, %L]::uuid[], '{b}')$$, :'bens', :'second')), 'PT404 $.workflow_ids[1]');
select is(
  tests.whole_answer(format($$select tag_workflows(array[%L, %L]::uuid[], '{b}')$$, :'bens', :'w')),
  tests.whole_answer(format($$select tag_workflows(array[%L, %L]::uuid[], '{b}')$$, :'bens', gen_random_uuid())),
  'to another user it does not exist'
);
select results_eq('select tags[1] from workflow_sessions where is_current_version order by name', $$values (null::text)$$, 'and one that is refused refuses all');
select tests.authenticate_as('ada');
select results_eq('select tags[1] from workflow_sessions where is_current_version order by name', $$values (null::text), (null::text), (null::text)$$, 'nothing changed');

select * from finish();
rollback;
