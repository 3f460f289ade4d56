begin;
select plan(3);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum') \gset

select throws_ok(
  format($$select duplicate_workflow(%L, 'Gift', tests.user_id('ben'))$$, :'workflow'),
  'PT403', 'Only service_role may act for another user', 'an account'
);
select throws_ok(
  format($$select duplicate_workflow(%L, 'Gift', tests.user_id('nobody'))$$, :'workflow'),
  'PT403', 'Only service_role may act for another user', 'no account: the answer does not tell'
);
select tests.clear_authentication();
select is((select count(*)::integer from workflow_sessions), 1, 'nothing was copied');

select * from finish();
rollback;
