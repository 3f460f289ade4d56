begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select id as second from create_version(:'w', tests.nodes(1)) \gset
select create_version(:'w', tests.nodes(2));

select tests.authenticate_as_service();
select is(set_version_label(:'w', 2, 'production'), null, 'service_role puts a label on');
select is((get_workflow(:'w', label => 'production')).version, 2, 'and reads by it');
select tests.authenticate_as('ada');
select is((get_workflow(:'w', label => 'production')).version, 2, 'so does the owner');
select tests.clear_authentication();
select results_eq(
  'select l.user_id, l.labelled_by from workflow_internal.version_labels l',
  format('values (%L::uuid, null::uuid)', tests.user_id('ada')), 'whose it is'
);

select * from finish();
rollback;
