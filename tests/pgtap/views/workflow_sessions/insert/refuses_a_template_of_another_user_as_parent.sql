begin;
select plan(2);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum', is_template => true) \gset

select tests.authenticate_as('ben');
select throws_ok(
  format('insert into workflow_sessions (parent_workflow_id, name) values (%L, ''Mine'')', :'workflow'),
  'PT403', 'A template of another user cannot be run or changed'
);
select tests.clear_authentication();
select results_eq('select version, name from workflow_sessions', $$values (1, 'Momentum')$$, 'nothing was made');

select * from finish();
rollback;
