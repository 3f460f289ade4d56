begin;
select plan(4);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum', is_template => true) \gset
select archive_workflow(:'workflow');

select tests.authenticate_as('ben');
select is_empty('select * from workflow_sessions', 'from others');
select tests.authenticate_as('ada');
select results_eq('select is_template, status from workflow_sessions', $$values (true, 'archived')$$, 'not from its owner');

select update_workflow(:'workflow', name => 'Reversion');
select create_version(:'workflow', nodes => tests.nodes(2));
select tests.authenticate_as('ben');
select is_empty('select * from workflow_sessions', 'a later edit does not show it');

select tests.authenticate_as('ada');
select unarchive_workflow(:'workflow');
select tests.authenticate_as('ben');
select results_eq('select name, version from workflow_sessions', $$values ('Reversion', 2)$$, 'unarchiving it does');

select * from finish();
rollback;
