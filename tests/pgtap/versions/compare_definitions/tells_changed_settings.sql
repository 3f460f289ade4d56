begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select results_eq(
  $$select c.kind, c.operation, c.node_id, c.path, c.old_value, c.new_value from compare_definitions(
    '{"trigger": null, "variables": {"a": 1, "b": {"c": 2}}}',
    '{"trigger": {}, "variables": {"b": {"c": 3}}}') c$$,
  $$values
    ('setting_changed', 'add', null, '$.trigger', null::jsonb, '{}'::jsonb), ('setting_changed', 'remove', null, '$.variables.a', '1', null),
    ('setting_changed', 'replace', null, '$.variables.b.c', '2', '3')$$,
  'part by part'
);
select results_eq(
  $$select c.path, c.old_value, c.new_value from compare_definitions(
    '{"trigger": {"type": "schedule", "cron": "1 * * * *"}}',
    '{"trigger": {"type": "schedule", "cron": "2 * * * *"}}') c$$,
  $$values ('$.trigger.cron', '"1 * * * *"'::jsonb, '"2 * * * *"'::jsonb)$$,
  'the trigger'
);

select * from finish();
rollback;
