begin;
select plan(12);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Momentum', tests.nodes(2), variables => '{"n": 1}', is_template => true) \gset
select create_version(:'w', variables => '{"n": 2}');
select tests.authenticate_as('ben');
select duplicate_workflow(:'w') as copy \gset
select is_empty(format('select * from get_template_updates(%L)', :'copy'), 'nothing yet');

select tests.authenticate_as('ada');
select create_version(:'w', tests.nodes(3));
select update_workflow(:'w', variables => '{"n": 4}', name => 'Renamed');
select tests.authenticate_as('ben');
create temporary table expected as
select c.* from compare_definitions(
  jsonb_build_object('nodes', tests.nodes(2), 'variables', '{"n": 2}'::jsonb),
  jsonb_build_object('nodes', tests.nodes(3), 'variables', '{"n": 4}'::jsonb)
) c;
grant select on expected to service_role;
select is((select count(*)::integer from expected), 2, 'a node and a variable');
select results_eq(format('select * from get_template_updates(%L)', :'copy'), 'select * from expected', 'since it was copied');
select update_workflow(:'copy', nodes => '[]', variables => '{"own": true}');
select results_eq(format('select * from get_template_updates(%L)', :'copy'), 'select * from expected', 'whatever the copy became in place');
select update_workflow(:'copy', nodes => tests.nodes(9));
select id as second from create_version(:'copy', '[]') \gset
select create_version(:'copy', tests.nodes(7));
select results_eq(format('select * from get_template_updates(%L)', :'second'), 'select * from expected', 'by any version of the copy');
select tests.authenticate_as_service();
select results_eq(format('select * from get_template_updates(%L)', :'copy'), 'select * from expected', 'for service_role');
select tests.clear_authentication();
select is(
  (select count(*)::integer from workflow_internal.workflow_definitions d where d.workflow_id = :'copy'), 4,
  'kept are what was copied and one a version'
);

select tests.authenticate_as('ada');
select restore_version(:'w', 2);
select tests.authenticate_as('ben');
select is_empty(format('select * from get_template_updates(%L)', :'copy'), 'as it was again');

select publish_template(:'copy');
select tests.authenticate_as('ada');
select duplicate_workflow(:'copy') as copy_of_copy \gset
select is_empty(format('select * from get_template_updates(%L)', :'copy_of_copy'), 'a copy of a copy');
select tests.authenticate_as('ben');
select update_workflow(:'copy', trigger => '{"type": "manual"}');
select tests.authenticate_as('ada');
select results_eq(
  format('select kind, path from get_template_updates(%L)', :'copy_of_copy'), $$values ('setting_changed', '$.trigger')$$,
  'is compared with that copy'
);
select delete_workflow(:'copy_of_copy');
select tests.authenticate_as('ben');
select delete_workflow(:'copy');
select tests.clear_authentication();
select is(
  (select count(*)::integer from workflow_internal.workflow_definitions d where d.workflow_id in (:'copy', :'copy_of_copy')), 0,
  'what was copied goes with the copy'
);
select is(
  (select count(*)::integer from workflow_internal.workflow_definitions d where d.workflow_id = :'w'), 3,
  'and copies keep nothing of the author''s'
);

select * from finish();
rollback;
