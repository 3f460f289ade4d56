begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as_service();

insert into workflow_sessions (name, user_id) values ('Momentum', tests.user_id('ada'));
select throws_ok(
  $$insert into workflow_sessions (name) values ('Nobody''s')$$, 'PT422', 'An argument that is needed is missing or null'
);

select tests.authenticate_as('ada');
select results_eq('select name, user_id from workflow_sessions', $$values ('Momentum', tests.user_id('ada'))$$);

select * from finish();
rollback;
