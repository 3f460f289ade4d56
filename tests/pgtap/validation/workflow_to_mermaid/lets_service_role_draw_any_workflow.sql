begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum', nodes => tests.nodes(1)) \gset
select tests.authenticate_as_service();
select alike(workflow_to_mermaid(:'workflow'), '%n0["Node 1"]%', 'which needs no user');

select * from finish();
rollback;
