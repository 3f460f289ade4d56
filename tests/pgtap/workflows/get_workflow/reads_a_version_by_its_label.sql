begin;
select plan(5);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select id as second from create_version(:'w', tests.nodes(1)) \gset
select create_version(:'w', tests.nodes(2));

select set_version_label(:'w', 2, 'production');

select is((get_workflow(:'w', label => 'production')).id, :'second', 'the version that carries it');
select is(get_workflow(:'second', label => 'production'), get_workflow(:'w', 2), 'whole, by the id of any version');
select set_version_label(:'w', 3, 'production');
select is((get_workflow(:'w', label => 'production')).version, 3, 'and what carries it now');
select is(get_workflow(:'w', null, null), get_workflow(:'w'), 'a label that is null is none');
select workflow_id as other from create_workflow('Other') \gset
select is(tests.answer(format('select get_workflow(%L, label => %L)', :'other', 'production')), 'PT404 $.label', 'of this workflow');

select * from finish();
rollback;
