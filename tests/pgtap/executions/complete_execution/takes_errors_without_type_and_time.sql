begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w') as run \gset
select complete_execution(
  :'run', 'failed', errors => '[{"nodeId": "a", "error": "x"}, {"nodeId": "b", "nodeType": null, "error": "", "more": 1}]'
);

select is(
  (get_execution(:'run')).errors, '[{"nodeId": "a", "error": "x"}, {"nodeId": "b", "nodeType": null, "error": "", "more": 1}]'
);

select * from finish();
rollback;
