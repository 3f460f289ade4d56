begin;
select plan(3);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select id as old_version from create_workflow('My Strategy', is_template => true) \gset
select create_version(:'old_version', nodes => tests.nodes(2));
create temp table kept as select * from workflow_sessions;
grant select on kept to public;

select tests.authenticate_as('ben');
prepare restoring as update workflow_sessions set is_current_version = true where id = $1 returning id;
select is_empty(format('execute restoring(%L)', :'old_version'), 'no row is touched');
prepare clearing as update workflow_sessions set is_current_version = false returning id;
select is_empty('execute clearing', 'nor by clearing the flag of what is shown');
select tests.authenticate_as('ada');
select bag_eq('select * from workflow_sessions', 'table kept', 'nothing changed');

select * from finish();
rollback;
