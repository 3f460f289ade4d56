begin;
select plan(6);

create function pg_temp.nested(levels integer)
  returns jsonb
  language sql
as $$
  select (repeat('{"a":', levels) || '1' || repeat('}', levels))::jsonb
$$;

select tests.create_user('ada');
select tests.authenticate_as('ada');

select throws_ok(
  $$select create_workflow('Momentum', variables => pg_temp.nested(1000))$$,
  'PT413', 'The definition is nested deeper than 100 levels', 'variables'
);
select throws_ok(
  $$select create_workflow('Momentum', trigger => pg_temp.nested(1000))$$,
  'PT413', 'The definition is nested deeper than 100 levels', 'trigger'
);
select throws_ok(
  $$select create_workflow('Momentum', nodes => jsonb_build_array(pg_temp.nested(1000) || '{"id": "a"}'))$$,
  'PT413', 'The definition is nested deeper than 100 levels', 'nodes'
);
select throws_ok(
  $$select create_workflow('Momentum', variables => pg_temp.nested(101))$$,
  'PT413', 'The definition is nested deeper than 100 levels', '101 levels'
);
select is_empty('select id from workflow_sessions', 'nothing was created');
select lives_ok($$select create_workflow('Momentum', variables => pg_temp.nested(100))$$, '100 levels');

select * from finish();
rollback;
