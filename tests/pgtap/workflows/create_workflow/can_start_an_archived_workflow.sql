begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');

select is((create_workflow('Momentum', status => 'archived')).status, 'archived');
select is_empty('select * from list_workflows()', 'no list shows it');
select is((unarchive_workflow((select id from workflow_sessions))).status, 'draft', 'it comes back as a draft');

select * from finish();
rollback;
