begin;
select plan(4);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select create_workflow('Momentum');
create temp table kept as select * from workflow_sessions;

select tests.authenticate_as('ben');
prepare taking as update workflow_sessions set name = 'Mine', nodes = '[]' returning id;
select is_empty('execute taking', 'no row');
select tests.authenticate_without_user();
prepare blind as update workflow_sessions set name = 'Mine' returning id;
select is_empty('execute blind', 'nor for a token that names no user');
select tests.authenticate_as_anon();
select throws_ok(
  $$update workflow_sessions set name = 'Mine'$$, '42501', 'permission denied for view workflow_sessions', 'anon'
);
select tests.authenticate_as('ada');
select bag_eq('select * from workflow_sessions', 'table kept', 'nothing changed');

select * from finish();
rollback;
