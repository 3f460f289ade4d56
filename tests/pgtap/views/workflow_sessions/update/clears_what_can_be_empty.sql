begin;
select plan(11);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('Momentum', description => 'Buys', trigger => '{}', folder => 'bots', version_note => 'One');

update workflow_sessions set description = null, trigger = null, folder = null, version_note = null;
select results_eq(
  'select description, trigger, folder, version_note from workflow_sessions',
  'values (null::text, null::jsonb, null::text, null::text)'
);
select is(
  tests.answer(format('update workflow_sessions set %I = null', field.name)), 'PT422 $.' || field.name, field.name
)
from (values
  ('name'), ('nodes'), ('edges'), ('variables'), ('tags'), ('status'), ('is_template'), ('is_favorite'), ('is_current_version')
) as field (name);
select results_eq(
  'select name, nodes, edges, variables, tags, status from workflow_sessions',
  $$values ('Momentum', '[]'::jsonb, '[]'::jsonb, '{}'::jsonb, '{}'::text[], 'draft')$$,
  'what cannot be empty is not'
);

select * from finish();
rollback;
