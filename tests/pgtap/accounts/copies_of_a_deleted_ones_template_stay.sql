begin;
select plan(1);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(2), is_template => true) \gset
select tests.authenticate_as('ben');
select duplicate_workflow(:'w', 'Copy');
select tests.clear_authentication();
delete from auth.users where id = tests.user_id('ada');

select tests.authenticate_as('ben');
select results_eq(
  'select s.name, s.nodes, s.forked_from_id from workflow_sessions s',
  format($$values ('Copy', tests.nodes(2), %L::uuid)$$, :'w'), 'the copy still says what it was made from'
);

select * from finish();
rollback;
