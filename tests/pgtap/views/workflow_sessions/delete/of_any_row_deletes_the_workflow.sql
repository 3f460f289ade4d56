begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as first from create_workflow('Momentum') \gset
select create_version(:'first', nodes => tests.nodes(2));
select create_version(:'first', nodes => tests.nodes(3));
select create_workflow('Other');

prepare deleting as delete from workflow_sessions where version = 2 returning version, name;
select results_eq('execute deleting', $$values (2, 'Momentum')$$, 'the row of an older version');
select results_eq('select name from workflow_sessions', $$values ('Other')$$, 'takes all versions, and no other workflow');

select * from finish();
rollback;
