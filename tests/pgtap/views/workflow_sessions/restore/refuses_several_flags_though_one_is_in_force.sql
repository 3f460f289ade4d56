begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum', tests.nodes(1)) \gset
select create_version(:'workflow', nodes => tests.nodes(2));
select restore_version(:'workflow', 1);

-- Version 1 is in force already, by its copy; flagging it changes nothing, but flagging two versions is still a mistake.
prepare flagging as update workflow_sessions set is_current_version = true where version in (1, 2);
select throws_ok('flagging', 'PT422', 'Several older versions of one workflow were flagged as current in one statement');
select is((get_workflow(:'workflow')).version, 3, 'nothing was restored');
select lives_ok('update workflow_sessions set is_current_version = true where version = 2', 'one flag works after that');

select * from finish();
rollback;
