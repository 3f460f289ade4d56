begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum') \gset
select create_workflow('Reversion');
create temp table kept as select version, revision, updated_at from workflow_sessions where id = :'workflow';

select toggle_favorite(:'workflow');

select results_eq(
  format('select version, revision, updated_at from workflow_sessions where id = %L', :'workflow'), 'table kept'
);
select results_eq(
  'select name, is_favorite from list_workflows()', $$values ('Reversion', false), ('Momentum', true)$$,
  'the order of the list'
);

select * from finish();
rollback;
