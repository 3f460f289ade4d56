begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum', is_template => true) \gset

select tests.authenticate_as_anon();
select throws_ok(
  format('select archive_workflow(%L)', :'workflow'),
  '42501', 'permission denied for function archive_workflow'
);

select * from finish();
rollback;
