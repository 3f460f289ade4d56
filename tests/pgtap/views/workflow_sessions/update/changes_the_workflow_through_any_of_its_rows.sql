begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as first from create_workflow('Momentum') \gset
select create_version(:'first', nodes => tests.nodes(2));

update workflow_sessions
set name = 'Reversion', description = 'Sells', folder = 'bots', tags = '{daily}', is_favorite = true, status = 'active'
where id = :'first';

select results_eq(
  'select version, name, description, folder, tags, is_favorite, status from workflow_sessions order by version',
  $$values
    (1, 'Reversion', 'Sells', 'bots', '{daily}'::text[], true, 'active'),
    (2, 'Reversion', 'Sells', 'bots', '{daily}', true, 'active')$$
);

select * from finish();
rollback;
