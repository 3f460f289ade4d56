begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('Deep', folder => 'a/b/c');
select is(rename_folder('a/b', 'b'), 1);
select results_eq('select folder from workflow_sessions', $$values ('b/c')$$, 'upwards as well');

select * from finish();
rollback;
