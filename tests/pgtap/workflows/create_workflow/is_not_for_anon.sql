begin;
select plan(1);

select tests.authenticate_as_anon();

select throws_ok(
  $$select create_workflow('Momentum')$$,
  '42501', 'permission denied for function create_workflow'
);

select * from finish();
rollback;
