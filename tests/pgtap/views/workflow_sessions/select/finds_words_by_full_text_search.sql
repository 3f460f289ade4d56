begin;
select plan(1);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ben');
select create_workflow('Momentum trading of Ben');
select tests.authenticate_as('ada');
select create_workflow('Momentum', description => 'Trades what rises');
select create_workflow('Trading momentum');
select create_workflow('Trading news', description => 'Nothing else');

select bag_eq(
  $$select name from workflow_sessions
    where to_tsvector('english', name || ' ' || coalesce(description, '')) @@ to_tsquery('english', 'momentum & trading')$$,
  $$values ('Momentum'), ('Trading momentum')$$
);

select * from finish();
rollback;
