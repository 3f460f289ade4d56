begin;
select plan(5);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select id as second from create_version(:'w', tests.nodes(1)) \gset
select create_version(:'w', tests.nodes(2));

select set_version_label(:'w', 2, 'production');
select set_version_label(:'w', 2, 'staging');

select is(set_version_label(:'w', null, 'production'), 2, 'it was on version 2');
select is(set_version_label(:'w', null, 'production'), null, 'and is gone');
select is(set_version_label(:'w', null, 'never'), null, 'one that never was is as gone');
select is((select h.labels from get_version_history(:'w') h where h.version = 2), '{staging}', 'the other one stays');
select throws_ok(format('select get_workflow(%L, label => %L)', :'w', 'production'), 'PT404', 'No version of the workflow carries this label');

select * from finish();
rollback;
