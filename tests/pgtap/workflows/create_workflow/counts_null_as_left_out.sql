begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');

select create_workflow(
  name => 'Momentum', nodes => null, edges => null, description => null, trigger => null, variables => null,
  tags => null, folder => null, status => null, is_template => null, is_favorite => null, version_note => null
);
select create_workflow(name => 'JSON', nodes => 'null', edges => 'null', trigger => 'null', variables => 'null');

select results_eq(
  'select name, nodes, edges, trigger, variables from workflow_sessions order by name',
  $$values
    ('JSON', '[]'::jsonb, '[]'::jsonb, null::jsonb, '{}'::jsonb),
    ('Momentum', '[]', '[]', null, '{}')$$,
  'the definition is empty, whether the null is one of SQL or of JSON'
);
select results_eq(
  $$select tags, status, is_template, is_favorite from workflow_sessions where name = 'Momentum'$$,
  $$values ('{}'::text[], 'draft', false, false)$$,
  'the rest is what it is by default'
);

select * from finish();
rollback;
