begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as first from create_workflow('Momentum', status => 'active') \gset

insert into workflow_sessions (parent_workflow_id, name, folder, tags, status, nodes)
values (:'first', 'Reversion', 'bots', '{daily}', 'paused', tests.nodes(2));

select results_eq(
  'select version, name, folder, tags, status from workflow_sessions order by version',
  $$values (1, 'Reversion', 'bots', '{daily}'::text[], 'paused'), (2, 'Reversion', 'bots', '{daily}', 'paused')$$
);

select * from finish();
rollback;
