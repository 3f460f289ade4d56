begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow, revision as seen from create_workflow('Momentum') \gset
select revision as after_save from create_version(:'workflow', nodes => tests.nodes(1)) \gset

select ok(:after_save > :seen, 'a new version is another revision');
select throws_ok(
  format($$select update_workflow(%L, nodes => '[]', expected_revision => %s)$$, :'workflow', :seen),
  'PT409', 'The workflow was edited meanwhile', 'a tab that has not seen the new version cannot save over it'
);
select is((get_workflow(:'workflow')).nodes, tests.nodes(1));

select * from finish();
rollback;
