begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as long_one from create_workflow('Flow') \gset
select create_version(:'long_one', tests.nodes(n)) from generate_series(1, 4) as n;
select create_workflow('Flow');

select results_eq(
  $$select count(*)::int from get_version_history(workflow_name => 'Flow', page_size => 2) h group by h.workflow_id order by 1$$,
  'values (1), (2)', 'a page is counted for each workflow'
);

select * from finish();
rollback;
