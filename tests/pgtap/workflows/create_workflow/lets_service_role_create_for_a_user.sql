begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as_service();

select is(
  (create_workflow('Momentum', user_id => tests.user_id('ada'))).user_id, tests.user_id('ada'),
  'it is the user''s'
);

select tests.authenticate_as('ada');
select results_eq('select name from workflow_sessions', $$values ('Momentum')$$, 'who sees it');

select * from finish();
rollback;
