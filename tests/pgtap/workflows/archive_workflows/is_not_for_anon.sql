begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as w from create_workflow('Momentum', is_template => true) \gset

select tests.authenticate_as_anon();
select throws_ok(
  format($$select archive_workflows(array[%L]::uuid[])$$, :'w'), '42501', 'permission denied for function archive_workflows'
);

select * from finish();
rollback;
