begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum', is_template => true) \gset

select tests.authenticate_as_anon();
select throws_ok(
  format('select toggle_favorite(%L)', :'workflow'),
  '42501', 'permission denied for function toggle_favorite'
);

select * from finish();
rollback;
