-- What may not be published is not exported either.
begin;
select plan(3);

create temporary table secrets as select * from tests.invented_credentials();
select tests.create_user('ada');
grant select on secrets to authenticated;
select tests.authenticate_as('ada');
select cmp_ok((select count(*)::integer from secrets), '>=', 50, 'fifty at least');
select create_workflow(s.name, jsonb_build_array(s.node || '{"id": "a"}')) from secrets s;
select is_empty(
  $$select s.name from secrets s join workflow_sessions w on w.name = s.name
    where (export_workflow(w.id) #> '{versions,0,nodes,0}') - 'id' = s.node$$,
  'none of them is in its bundle'
);
select lives_ok(
  $$select create_workflow('Published', i.nodes, is_template => true)
    from workflow_sessions s cross join lateral import_workflow(export_workflow(s.workflow_id)) i$$,
  'and what is imported from there can be published'
);

select * from finish();
rollback;
