begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');

select create_workflow('Momentum', nodes => '[{"id": "a", "data": {"limit": null}}]', variables => '{"key": null}');

select results_eq(
  'select nodes, variables from workflow_sessions',
  $$values ('[{"id": "a", "data": {"limit": null}}]'::jsonb, '{"key": null}'::jsonb)$$
);

select * from finish();
rollback;
