begin;
select plan(4);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as first from create_workflow('1', is_template => true) \gset
select id as second from create_version(:'first', tests.nodes(1)) \gset
select id as third from create_version(:'first', tests.nodes(2)) \gset

select tests.authenticate_as('ben');
select id as bens from create_workflow('0') \gset
select is(tests.answer(format($$select move_workflows(array[%L, %L]::uuid[], 'b')$$, :'bens', :'first')), 'PT403 $.workflow_ids[1]');
select is(tests.answer(format($$select move_workflows(array[%L]::uuid[], 'b')$$, :'third')), 'PT403 $.workflow_ids[0]');
select is(
  tests.answer(format($$select move_workflows(array[%L]::uuid[], 'b')$$, :'second')), 'PT404 $.workflow_ids[0]', 'nobody else sees an older version'
);
select results_eq('select folder from workflow_sessions where name = ''0''', $$values (null::text)$$);

select * from finish();
rollback;
