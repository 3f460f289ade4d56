begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select create_version(:'w', tests.nodes(1));
select tests.authenticate_as_service();

select results_eq(
  format('select r.version, r.user_id from restore_version(%L, 1) r', :'w'),
  format('values (3, %L::uuid)', tests.user_id('ada')), 'in the owner''s name'
);

select * from finish();
rollback;
