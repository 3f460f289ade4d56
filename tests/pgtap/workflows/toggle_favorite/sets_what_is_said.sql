begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as first from create_workflow('Momentum') \gset
select id as second from create_version(:'first', nodes => tests.nodes(2)) \gset

select is(toggle_favorite(:'first', false), false, 'off, which it was');
select is(toggle_favorite(:'second', is_favorite => true), true, 'on, by the id of a version');
select is(toggle_favorite(:'first', true), true, 'on, which it was');
select results_eq('select name from list_workflows(is_favorite => true)', $$values ('Momentum')$$, 'it is starred');

select * from finish();
rollback;
