begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow(
  'Momentum', description => 'Buys', trigger => '{"type": "manual"}', folder => 'bots', version_note => 'One'
) \gset

select results_eq(
  format($$select description, folder, trigger, version_note from update_workflow(%L, clear_fields => '{folder}')$$, :'workflow'),
  $$values ('Buys', null::text, '{"type": "manual"}'::jsonb, 'One')$$,
  'one of them'
);
select update_workflow(:'workflow', clear_fields => '{description,trigger,version_note,folder}');
select results_eq(
  'select name, description, folder, trigger, version_note from workflow_sessions',
  $$values ('Momentum', null::text, null::text, null::jsonb, null::text)$$,
  'all of them, and nothing else'
);

select * from finish();
rollback;
