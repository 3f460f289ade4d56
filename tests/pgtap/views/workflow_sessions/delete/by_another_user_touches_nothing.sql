begin;
select plan(4);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select create_workflow('Private');
select create_workflow('Template', is_template => true);

select tests.authenticate_as('ben');
select create_workflow('Of Ben');
prepare deleting as delete from workflow_sessions returning name;
select results_eq('execute deleting', $$values ('Of Ben')$$, 'one''s own goes, a template that is shown stays');
select tests.authenticate_without_user();
prepare blind as delete from workflow_sessions returning name;
select is_empty('execute blind', 'a token that names no user deletes nothing');
select tests.authenticate_as_anon();
select throws_ok(
  'delete from workflow_sessions', '42501', 'permission denied for view workflow_sessions', 'anon'
);
select tests.authenticate_as('ada');
select bag_eq('select name from workflow_sessions', $$values ('Private'), ('Template')$$, 'both are there');

select * from finish();
rollback;
