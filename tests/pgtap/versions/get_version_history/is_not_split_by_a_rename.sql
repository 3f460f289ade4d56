begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select create_version(:'w', tests.nodes(1));
select update_workflow(:'w', name => 'Renamed');
select create_version(:'w', tests.nodes(2));

select results_eq(
  $$select h.version, h.name from get_version_history(workflow_name => 'Renamed') h$$,
  $$values (3, 'Renamed'), (2, 'Renamed'), (1, 'Renamed')$$, 'all versions go by the new name'
);
select is_empty($$select get_version_history(workflow_name => 'Flow')$$, 'none by the old one');

select * from finish();
rollback;
