begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum', nodes => tests.nodes(1)) \gset
select archive_workflow(:'workflow');

select results_eq(
  format('select name, nodes, status from get_workflow(%L)', :'workflow'),
  $$values ('Momentum', tests.nodes(1), 'archived')$$
);

select * from finish();
rollback;
