begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum') \gset
select create_version(:'workflow', nodes => tests.nodes(1));
select tests.clear_authentication();
-- As after a call of the inner function in a transaction of its own.
insert into workflow_internal.flagged_workflows (workflow_id, writer) values (:'workflow', '3');
select tests.authenticate_as('ada');

select lives_ok('update workflow_sessions set is_current_version = true where version = 1');
select is((get_workflow(:'workflow')).version, 3);
select tests.clear_authentication();
select is_empty('select * from workflow_internal.flagged_workflows', 'a statement removes its own rows');

select * from finish();
rollback;
