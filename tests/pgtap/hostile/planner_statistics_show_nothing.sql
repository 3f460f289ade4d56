-- Statistics hold sample values. Postgres hides them where row level security is on.
begin;
select plan(3);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select create_workflow('Secret ' || n) from generate_series(1, 20) as n;
select tests.clear_authentication();
analyze workflow_internal.workflows;
select isnt_empty($$select s.attname from pg_stats s where s.schemaname = 'workflow_internal'$$, 'there are some');

select tests.authenticate_as('ben');
select is_empty($$select s.attname from pg_stats s where s.schemaname = 'workflow_internal'$$, 'but not for users');
select tests.authenticate_as_anon();
select is_empty($$select s.attname from pg_stats s where s.schemaname = 'workflow_internal'$$, 'nor for anon');

select * from finish();
rollback;
