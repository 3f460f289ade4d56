begin;
select plan(4);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum', nodes => tests.nodes(2)) \gset

update workflow_sessions set is_template = true where id = :'workflow';
select results_eq('select is_template, revision from workflow_sessions', 'values (true, 1)', 'published');
select tests.authenticate_as('ben');
select results_eq(
  'select id, name, nodes, is_template from workflow_sessions',
  format($$values (%L::uuid, 'Momentum', tests.nodes(2), true)$$, :'workflow'),
  'another user sees it'
);

select tests.authenticate_as('ada');
update workflow_sessions set is_template = false where id = :'workflow';
select results_eq('select is_template from workflow_sessions', 'values (false)', 'hidden');
select tests.authenticate_as('ben');
select is_empty('select * from workflow_sessions', 'another user does not see it any more');

select * from finish();
rollback;
