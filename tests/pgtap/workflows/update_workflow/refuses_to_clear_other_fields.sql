begin;
select plan(15);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum', folder => 'bots') \gset

select is(
  tests.answer(format('select update_workflow(%L, clear_fields => %L)', :'workflow', array[field.name])),
  'PT422 $.clear_fields', quote_nullable(field.name)
)
from (values
  ('name'), ('nodes'), ('edges'), ('variables'), ('tags'), ('status'), ('is_template'), ('user_id'), ('id'),
  ('created_at'), ('Folder'), (''), (null)
) as field (name);
select is(
  tests.answer(format('select update_workflow(%L, clear_fields => %L)', :'workflow', '{folder,name}')),
  'PT422 $.clear_fields', 'one of two'
);
select results_eq('select name, folder from workflow_sessions', $$values ('Momentum', 'bots')$$, 'nothing was cleared');

select * from finish();
rollback;
