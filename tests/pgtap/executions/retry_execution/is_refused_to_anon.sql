begin;
select plan(1);

select tests.authenticate_as_anon();
select throws_ok(format('select retry_execution(%L)', gen_random_uuid()), '42501');

select * from finish();
rollback;
