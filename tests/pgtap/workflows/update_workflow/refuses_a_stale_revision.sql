begin;
select plan(6);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum') \gset
select update_workflow(:'workflow', name => 'Reversion', expected_revision => 1);
select updated_at as edited from workflow_sessions \gset

select throws_ok(
  format($$select update_workflow(%L, name => 'Lost', expected_revision => 1)$$, :'workflow'),
  'PT409', 'The workflow was edited meanwhile'
);
select is(
  substr(tests.answer(format($$select update_workflow(%L, name => 'Lost', expected_revision => 1)$$, :'workflow')), 7)::jsonb,
  jsonb_build_object(
    'expected_revision', 1, 'current_version', 1, 'current_revision', 2, 'updated_at', :'edited'::timestamptz, 'updated_by', tests.user_id('ada')
  ),
  'DETAIL says where it stands'
);
select throws_ok(
  format($$select update_workflow(%L, name => 'Lost', expected_revision => 3)$$, :'workflow'),
  'PT409', null, 'a revision that is not there yet'
);
select throws_ok(
  format('select update_workflow(%L, expected_revision => 1)', :'workflow'), 'PT409', null, 'also when nothing would change'
);
select results_eq('select name, revision from workflow_sessions', $$values ('Reversion', 2)$$, 'nothing was lost');
select is(
  (update_workflow(:'workflow', name => 'Merged', expected_revision => 2)).revision, 3, 'the current revision is fine'
);

select * from finish();
rollback;
