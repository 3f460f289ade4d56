begin;
select plan(3);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select create_workflow('Ada''s');
select tests.authenticate_as('ben');
select create_workflow('Ben''s');
set local plan_cache_mode = force_generic_plan;
prepare names as select s.name from public.workflow_sessions s;

select results_eq('names', $$values ('Ben''s')$$, 'planned and run by Ben');
select tests.authenticate_as('ada');
select results_eq('names', $$values ('Ada''s')$$, 'run by Ada on the same connection');
select tests.authenticate_as_anon();
select is_empty('execute names', 'and by nobody');

select * from finish();
rollback;
