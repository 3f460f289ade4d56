begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as first from create_workflow('Momentum', folder => 'bots', is_favorite => true) \gset
select create_version(:'first', nodes => tests.nodes(2));

select tests.authenticate_as_service();
select results_eq(
  format('select user_id, folder, is_favorite, version from get_workflow(%L)', :'first'),
  $$values (tests.user_id('ada'), 'bots', true, 2)$$,
  'as its owner sees it'
);
select is((get_workflow(:'first', 1)).nodes, '[]'::jsonb, 'older versions too');

select * from finish();
rollback;
