begin;
select plan(2);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select id as template from create_workflow('Momentum', nodes => tests.nodes(2), is_template => true) \gset

select tests.authenticate_as('ben');
select duplicate_workflow(:'template'::uuid, 'My Copy', auth.uid()) as copy \gset

select results_eq(
  $$select id, user_id, nodes, is_template from workflow_sessions where name = 'My Copy'$$,
  format($$values (%L::uuid, tests.user_id('ben'), tests.nodes(2), false)$$, :'copy')
);
select is((select count(*)::integer from workflow_sessions where name = 'My Copy' and is_current_version), 1, 'one is current');

select * from finish();
rollback;
