begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');

insert into workflow_sessions (name) values ('Momentum') returning id, user_id, version, status \gset made_

select results_eq(
  'select id, nodes, edges, variables, tags, status from workflow_sessions',
  format($$values (%L::uuid, '[]'::jsonb, '[]'::jsonb, '{}'::jsonb, '{}'::text[], 'draft')$$, :'made_id'),
  'the rest is as create_workflow has it by default'
);
select is(
  array[:'made_user_id', :'made_version', :'made_status'], array[tests.user_id('ada')::text, '1', 'draft'],
  'RETURNING gives what the database set'
);

select * from finish();
rollback;
