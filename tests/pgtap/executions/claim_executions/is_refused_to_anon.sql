begin;
select plan(1);

select tests.authenticate_as_anon();
select throws_ok($$select claim_executions('w')$$, '42501');

select * from finish();
rollback;
