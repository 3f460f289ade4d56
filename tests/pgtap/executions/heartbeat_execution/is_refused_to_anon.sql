begin;
select plan(1);

select tests.authenticate_as_anon();
select throws_ok(format('select heartbeat_execution(%L, ''w'')', gen_random_uuid()), '42501');

select * from finish();
rollback;
