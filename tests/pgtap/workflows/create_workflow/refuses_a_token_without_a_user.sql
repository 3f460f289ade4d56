begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_without_user();

select throws_ok($$select create_workflow('Momentum')$$, 'PT401', 'Nobody is signed in');
select throws_ok(
  $$select create_workflow('Momentum', user_id => tests.user_id('ada'))$$,
  'PT403', 'Only service_role may act for another user',
  'naming a user makes nobody that user'
);
select tests.clear_authentication();
select is_empty('select * from workflow_sessions', 'nothing was created');

select * from finish();
rollback;
