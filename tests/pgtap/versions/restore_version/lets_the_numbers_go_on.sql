begin;
select plan(5);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select create_version(:'w', tests.nodes(1));

select is((restore_version(:'w', 1)).version, 3, 'the restored one is version 3');
select is((create_version(:'w', tests.nodes(2))).version, 4, 'the next save is 4');
select is((restore_version(:'w', 2)).version, 5, 'the next restore 5');
select is(
  (select array_agg(s.version order by s.version) from workflow_sessions s), '{1,2,3,4,5}', 'without gaps'
);
select is((select count(*)::int from workflow_sessions s where s.is_current_version), 1, 'one of them is current');

select * from finish();
rollback;
