begin;
select plan(2);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ben');
select create_workflow('Flow', is_template => true);
select tests.authenticate_as('ada');
select workflow_id as first_one from create_workflow('Flow') \gset
select create_version(:'first_one', tests.nodes(1));
select workflow_id as second_one from create_workflow('Flow') \gset
select create_workflow('flow');

select bag_eq(
  $$select h.workflow_id, h.version, h.is_current_version from get_version_history(workflow_name => 'Flow') h$$,
  format(
    'values (%1$L::uuid, 2, true), (%1$L, 1, false), (%2$L, 1, true)', :'first_one', :'second_one'
  ),
  'both of Ada''s, each with its own current version; not Ben''s, nor another spelling'
);
select results_eq(
  format('select h.version from get_version_history(workflow_name => ''Flow'') h where h.workflow_id = %L', :'first_one'),
  'values (2), (1)', 'newest first in each'
);

select * from finish();
rollback;
