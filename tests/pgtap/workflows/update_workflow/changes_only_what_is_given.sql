-- Each field alone is changed, and all others compared with what they were.
begin;
select plan(14);

create function pg_temp.changed(workflow_id uuid, argument text)
  returns text[]
  language plpgsql
as $$
declare
  before_update jsonb := to_jsonb(get_workflow(changed.workflow_id));
  after_update jsonb;
begin
  execute format('select to_jsonb(u) from update_workflow(%L, %s) as u', changed.workflow_id, changed.argument)
  into after_update;
  return array(
    select a.key from jsonb_each(after_update) as a
    where a.value <> before_update -> a.key and a.key not in ('revision', 'updated_at')
    order by a.key
  );
end;
$$;

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow(
  'Momentum', tests.nodes(2), tests.edges(1), 'Buys what rises', '{"type": "manual"}', '{"symbol": "BTC"}',
  '{trading}', 'bots', 'paused', false, false, 'First try'
) \gset

select is(pg_temp.changed(:'workflow', format('%I => %s', field.name, field.value)), array[field.name], field.name)
from (values
  ('name', '''Reversion'''), ('description', '''Sells what rises'''), ('nodes', 'tests.nodes(3)'),
  ('edges', '''[]'''), ('trigger', '''{"type": "schedule"}'''), ('variables', '''{}'''), ('tags', '''{}'''),
  ('folder', '''bots/live'''), ('status', '''active'''), ('is_template', 'true'), ('is_favorite', 'true'),
  ('version_note', '''Second try''')
) as field (name, value);
select results_eq(
  'select name, description, nodes, edges, trigger, variables from workflow_sessions',
  $$values ('Reversion', 'Sells what rises', tests.nodes(3), '[]'::jsonb, '{"type": "schedule"}'::jsonb, '{}'::jsonb)$$,
  'every change has landed'
);
select results_eq(
  'select tags, folder, status, is_template, is_favorite, version_note from workflow_sessions',
  $$values ('{}'::text[], 'bots/live', 'active', true, true, 'Second try')$$
);

select * from finish();
rollback;
