begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum') \gset

select results_eq(
  format('select revision, is_favorite from update_workflow(%L, is_favorite => true)', :'workflow'),
  'values (1, true)', 'starring'
);
select results_eq(
  format('select revision, is_template from update_workflow(%L, is_template => true)', :'workflow'),
  'values (1, true)', 'publishing'
);
select results_eq(
  format('select revision, status from update_workflow(%L, status => ''active'')', :'workflow'),
  $$values (1, 'active')$$, 'starting'
);
select results_eq(
  format('select revision, status from update_workflow(%L, status => ''archived'')', :'workflow'),
  $$values (1, 'archived')$$, 'archiving'
);

select * from finish();
rollback;
