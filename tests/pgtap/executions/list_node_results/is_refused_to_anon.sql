begin;
select plan(1);

select tests.authenticate_as_anon();
select throws_ok(format('select list_node_results(%L)', gen_random_uuid()), '42501');

select * from finish();
rollback;
