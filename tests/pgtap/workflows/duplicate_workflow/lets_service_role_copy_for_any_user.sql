begin;
select plan(4);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum', folder => 'bots', nodes => tests.nodes(2)) \gset

select tests.authenticate_as_service();
select duplicate_workflow(:'workflow', 'For Ada', tests.user_id('ada'));
select duplicate_workflow(:'workflow', 'For Ben', tests.user_id('ben'));
select throws_ok(
  format($$select duplicate_workflow(%L, 'Gift', tests.user_id('nobody'))$$, :'workflow'),
  'PT404', 'There is no account with this id', 'no account'
);
select throws_ok(format('select duplicate_workflow(%L)', :'workflow'), 'PT422', null, 'nobody named');

select tests.authenticate_as('ben');
select results_eq(
  'select name, folder, nodes from workflow_sessions', $$values ('For Ben', null::text, tests.nodes(2))$$,
  'a folder is its owner''s and does not come along'
);
select tests.authenticate_as('ada');
select results_eq(
  $$select folder from workflow_sessions where name = 'For Ada'$$, $$values ('bots')$$, 'to whom it stays'
);

select * from finish();
rollback;
