begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow(
  'Momentum', '[{"id": "a", "data": {"x": 1, "y": 2}}]', '[]', 'Buys', '{"type": "manual"}', '{"limit": 10}',
  '{trading}', 'bots', 'paused', true, true, 'One'
) \gset

-- Where rows lie: an update moves them even if it writes what was there.
select tests.clear_authentication();
select tests.places() as before_save \gset

select tests.authenticate_as('ada');
select update_workflow(:'workflow');
select update_workflow(
  :'workflow', 'Momentum', 'Buys', '[{"data": {"y": 2.0,   "x": 1}, "id": "a"}]', '[]', '{"type": "manual"}',
  '{"limit": 1e1}', '{trading}', 'bots', 'paused', true, true, 'One'
);
select update_workflow(:'workflow', clear_fields => '{}');

select tests.clear_authentication();
select is(tests.places(), :'before_save', 'key order, white space and 10 against 1e1 are no change');
select tests.authenticate_as('ada');
select update_workflow(:'workflow', name => 'Reversion', nodes => '[]');
select tests.clear_authentication();
select isnt(tests.places(), :'before_save', 'a real change does move them');

select * from finish();
rollback;
