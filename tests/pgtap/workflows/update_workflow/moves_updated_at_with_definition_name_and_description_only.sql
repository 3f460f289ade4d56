-- Whether the workflow counts as updated by a change.
begin;
select plan(17);

create function pg_temp.moves(workflow_id uuid, argument text)
  returns boolean
  language plpgsql
as $$
declare
  before_update timestamptz := (get_workflow(moves.workflow_id)).updated_at;
  after_update timestamptz;
begin
  execute format('select updated_at from update_workflow(%L, %s)', moves.workflow_id, moves.argument) into after_update;
  return after_update > before_update;
end;
$$;

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum', version_note => 'One', folder => 'bots', description => 'Buys') \gset

select ok(pg_temp.moves(:'workflow', change.argument), change.argument || ' moves it')
from (values
  ('name => ''Reversion'''), ('description => ''Sells'''), ('clear_fields => ''{description}'''),
  ('nodes => tests.nodes(1)'), ('edges => tests.edges(1)'), ('trigger => ''{}'''), ('variables => ''{"a": 1}''')
) as change (argument);
select ok(not pg_temp.moves(:'workflow', change.argument), change.argument || ' does not')
from (values
  ('is_favorite => true'), ('is_template => true'), ('status => ''active'''), ('status => ''archived'''),
  ('status => ''draft'''), ('tags => ''{daily}'''), ('folder => ''bots/live'''), ('clear_fields => ''{folder}'''),
  ('version_note => ''Two'''), ('name => ''Reversion''')
) as change (argument);

select * from finish();
rollback;
