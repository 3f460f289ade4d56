begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as one from create_workflow('1') \gset
select id as full from create_workflow('2', tags => array(select i::text from generate_series(1, 50) i)) \gset
select is(tests.answer(format($$select tag_workflows(array[%L, %L]::uuid[], '{x}')$$, :'one', :'full')), 'PT413 $.workflow_ids[1]');
select is_empty('select * from workflow_sessions where revision <> 1', 'and none is tagged');
select is(tag_workflows(array[:'full']::uuid[], '{x}', '{7}'), 1, 'one that goes makes room');
select is(tag_workflows(array[:'full']::uuid[], '{x,1,50}'), 0, 'what is there needs none');

select * from finish();
rollback;
