begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as first from create_workflow(
  'Momentum', tests.nodes(1), trigger => '{"a": 1}', folder => 'bots', is_favorite => true, is_template => true
) \gset

insert into workflow_sessions (parent_workflow_id, name, nodes, version_note)
values (:'first', 'Momentum', tests.nodes(2), 'Two')
returning id, version, is_current_version \gset made_

select is(array[:'made_version', :'made_is_current_version'], '{2,t}', 'RETURNING shows the new version');
select results_eq(
  'select version, is_current_version, workflow_id, parent_workflow_id, nodes, version_note, revision
   from workflow_sessions order by version',
  format(
    $$values (1, false, %1$L::uuid, null::uuid, tests.nodes(1), null, 1), (2, true, %1$L, %1$L, tests.nodes(2), 'Two', 2)$$,
    :'first'
  )
);
select results_eq(
  'select trigger, folder, is_favorite, is_template from workflow_sessions where version = 2',
  $$values ('{"a": 1}'::jsonb, 'bots', true, true)$$,
  'what is left out is kept'
);

select * from finish();
rollback;
