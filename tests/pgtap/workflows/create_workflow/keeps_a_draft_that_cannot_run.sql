begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');

select create_workflow(
  'Half done',
  nodes => '[{"id": "a"}, {"id": "a"}, {"id": "b"}]',
  edges => '[{"id": "1", "source": "a", "target": "b"}, {"id": "1", "source": "b", "target": "a"},
    {"id": "2", "source": "", "target": "nowhere"}]'
);

select results_eq(
  'select jsonb_array_length(nodes), jsonb_array_length(edges) from workflow_sessions',
  'values (3, 3)',
  'doubled ids, loops and dangling edges are for validate_workflow to report'
);

select * from finish();
rollback;
