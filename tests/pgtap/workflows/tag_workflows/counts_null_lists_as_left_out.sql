begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as w from create_workflow('1', tags => '{a,a}') \gset
select is(tag_workflows(array[:'w']::uuid[], null, null), 0);
select is(tag_workflows(array[:'w']::uuid[], '{a}'), 0, 'what is there is left as it is');
select results_eq('select tags, revision from workflow_sessions', $$values ('{a,a}'::text[], 1)$$);

select * from finish();
rollback;
