begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');

insert into workflow_sessions (name, user_id, version, is_current_version, parent_workflow_id)
values ('Momentum', auth.uid(), 1, true, null);

select results_eq(
  'select user_id, version, is_current_version from workflow_sessions', $$values (tests.user_id('ada'), 1, true)$$
);

select * from finish();
rollback;
