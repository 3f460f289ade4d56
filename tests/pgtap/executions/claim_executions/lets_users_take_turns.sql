begin;
select plan(4);

select tests.create_user('user ' || i) from generate_series(1, 10) i;
do $$
begin
  for i in 1 .. 10 loop
    perform tests.authenticate_as('user ' || i);
    -- The first user has a long queue, which is older than those of the others.
    perform enqueue_execution(w.id) from create_workflow('Flow') w, generate_series(1, case i when 1 then 500 else 2 end);
  end loop;
end
$$;
select tests.authenticate_as_service();
select results_eq(
  $$select count(*), count(distinct c.user_id) from claim_executions('w', 10) c$$, 'values (10::bigint, 10::bigint)', 'one of each'
);
select results_eq(
  $$select count(*), count(distinct c.user_id) from claim_executions('w', 4) c$$, 'values (4::bigint, 4::bigint)', 'of some, when the batch is small'
);
create temporary table single as
select c.user_id from generate_series(1, 40) i, lateral claim_executions('w ' || i) c;
select ok((select count(distinct s.user_id) from single s) >= 6, 'one by one, too');
select results_eq(
  $$select count(*) from claim_executions('w', 100) c$$, 'values (100::bigint)', 'and a batch is filled from the long queue when that is all'
);

select * from finish();
rollback;
