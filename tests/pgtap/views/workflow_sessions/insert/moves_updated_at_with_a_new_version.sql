begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow, updated_at as edited from create_workflow('Momentum') \gset
select create_workflow('Reversion');

insert into workflow_sessions (parent_workflow_id, nodes) values (:'workflow', tests.nodes(2));

select ok(
  (select updated_at > :'edited'::timestamptz from workflow_sessions where version = 2), 'the workflow was updated'
);
select is(
  (select updated_at from workflow_sessions where id = :'workflow'), :'edited'::timestamptz, 'the older version was not'
);
select results_eq('select name from list_workflows()', $$values ('Momentum'), ('Reversion')$$, 'it is listed first');

select * from finish();
rollback;
