begin;
select plan(2);

select tests.authenticate_as_anon();
select throws_ok(format('select record_node_result(%L, ''a'')', gen_random_uuid()), '42501');
select throws_ok('select r.* from workflow_internal.node_results r', '42501');

select * from finish();
rollback;
