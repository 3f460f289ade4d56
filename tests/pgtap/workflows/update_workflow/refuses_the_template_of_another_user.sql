begin;
select plan(3);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select id as first from create_workflow('Momentum', is_template => true) \gset
select id as second from create_version(:'first', nodes => tests.nodes(2)) \gset
create temp table kept as select * from workflow_sessions;

select tests.authenticate_as('ben');
select throws_ok(
  format($$select update_workflow(%L, name => 'Mine')$$, :'first'),
  'PT403', 'A template of another user cannot be run or changed', 'by the id of the workflow'
);
select is(
  tests.answer(format('select update_workflow(%L, is_template => false)', :'second')),
  'PT403 $.workflow_id', 'by the id of its current version'
);
select tests.authenticate_as('ada');
select results_eq('select * from workflow_sessions order by version', 'select * from pg_temp.kept order by version', 'nothing changed');

select * from finish();
rollback;
