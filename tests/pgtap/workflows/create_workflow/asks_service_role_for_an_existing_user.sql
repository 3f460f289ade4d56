begin;
select plan(3);

select tests.authenticate_as_service();

select is(tests.answer($$select create_workflow('Momentum')$$), 'PT422 $.user_id', 'none named');
select is(
  tests.answer($$select create_workflow('Momentum', user_id => tests.user_id('ada'))$$), 'PT404 $.user_id',
  'no such account'
);
select is_empty('select * from workflow_sessions', 'nothing was created');

select * from finish();
rollback;
