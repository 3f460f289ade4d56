begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as one from create_workflow('1', tags => '{a,b}') \gset
select id as two from create_workflow('2', tags => '{b,c,n}') \gset
select id as three from create_workflow('3', tags => '{n,m}') \gset

select is(tag_workflows(array[:'one', :'two', :'three']::uuid[], '{n,m,n}', '{b,unknown}'), 2, 'one had it so already');
select results_eq(
  'select tags, revision from workflow_sessions order by name', $$values ('{a,n,m}'::text[], 2), ('{c,n,m}', 2), ('{n,m}', 1)$$
);
select is(tag_workflows(array[:'one']::uuid[], remove_tags => '{a,n,m}'), 1, 'the last ones go too');
select results_eq('select tags from workflow_sessions where name = ''1''', $$values ('{}'::text[])$$);

select * from finish();
rollback;
