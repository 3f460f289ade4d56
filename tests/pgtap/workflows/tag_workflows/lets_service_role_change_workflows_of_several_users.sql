begin;
select plan(2);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select id as adas from create_workflow('1') \gset
select tests.authenticate_as('ben');
select id as bens from create_workflow('2') \gset

select tests.authenticate_as_service();
select is(tag_workflows(array[:'bens', :'adas']::uuid[], '{b}'), 2);
select results_eq('select tags[1] from workflow_sessions where is_current_version order by name', $$values ('b'), ('b')$$);

select * from finish();
rollback;
