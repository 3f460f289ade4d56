begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select create_workflow('Another');

select results_eq(
  format($$select h.name from get_version_history(%L, 'Another') h$$, :'w'), $$values ('Flow')$$, 'where both are given'
);

select * from finish();
rollback;
