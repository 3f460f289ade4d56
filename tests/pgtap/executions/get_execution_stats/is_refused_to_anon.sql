begin;
select plan(1);

select tests.authenticate_as_anon();
select throws_ok(format('select * from get_execution_stats(%L)', gen_random_uuid()), '42501');

select * from finish();
rollback;
