begin;
select plan(5);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as first from create_workflow('Momentum') \gset
select create_version(:'first', nodes => tests.nodes(2));

select is(toggle_favorite(:'first'), true, 'on');
select results_eq('select distinct is_favorite from workflow_sessions', 'values (true)', 'on all its versions');
select is(toggle_favorite(:'first'), false, 'off');
select results_eq('select distinct is_favorite from workflow_sessions', 'values (false)');
select is(toggle_favorite(:'first', null), true, 'null counts as left out');

select * from finish();
rollback;
