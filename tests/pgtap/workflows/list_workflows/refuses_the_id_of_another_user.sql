begin;
select plan(2);

-- What a statement answers: its SQLSTATE, and the place in DETAIL.
create function pg_temp.answer(statement text)
  returns text
  language plpgsql
as $$
declare
  place text;
begin
  execute statement;
  return 'no error';
exception when others then
  get stacked diagnostics place = pg_exception_detail;
  return sqlstate || ' ' || place;
end;
$$;
select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ben');
select create_workflow('Momentum');
select tests.authenticate_as('ada');

select is(pg_temp.answer($$select * from list_workflows(user_id => tests.user_id('ben'))$$), 'PT403 $.user_id', 'an account');
select is(
  pg_temp.answer($$select * from list_workflows(user_id => tests.user_id('nobody'))$$), 'PT403 $.user_id',
  'no account: the answer does not tell'
);

select * from finish();
rollback;
