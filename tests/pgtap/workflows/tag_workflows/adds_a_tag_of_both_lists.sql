begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as one from create_workflow('1', tags => '{x,a}') \gset
select id as two from create_workflow('2', tags => '{a}') \gset
select is(tag_workflows(array[:'one', :'two']::uuid[], '{x}', '{x}'), 1);
select results_eq('select tags from workflow_sessions order by name', $$values ('{x,a}'::text[]), ('{a,x}')$$);

select * from finish();
rollback;
