begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', is_template => true, is_favorite => true, tags => '{daily}') \gset
select create_version(:'w', tests.nodes(1));
select update_workflow(:'w', name => 'Renamed');

select results_eq(
  format('select r.name, r.tags, r.is_template, r.is_favorite from restore_version(%L, 1) r', :'w'),
  $$values ('Renamed', '{daily}'::text[], true, true)$$, 'the definition goes back, the name does not'
);

select * from finish();
rollback;
