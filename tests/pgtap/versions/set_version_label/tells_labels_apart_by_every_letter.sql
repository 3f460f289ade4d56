begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select id as second from create_version(:'w', tests.nodes(1)) \gset
select create_version(:'w', tests.nodes(2));

select set_version_label(:'w', 1, 'production');
select set_version_label(:'w', 2, 'Production');
select set_version_label(:'w', 3, e'pr\u00f6d \u2713 v1.0; drop table %_\\');
select is((get_workflow(:'w', label => 'production')).version, 1, 'lower case');
select is((get_workflow(:'w', label => 'Production')).version, 2, 'upper case');
select is((get_workflow(:'w', label => e'pr\u00f6d \u2713 v1.0; drop table %_\\')).version, 3, 'any characters');
select throws_ok(format('select get_workflow(%L, label => %L)', :'w', 'prod%'), 'PT404', null, 'and no pattern');

select * from finish();
rollback;
