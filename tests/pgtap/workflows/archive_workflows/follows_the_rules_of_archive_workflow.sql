begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as w, updated_at as edited from create_workflow('Momentum', status => 'active', is_template => true) \gset
select id as old from create_workflow('Old', status => 'archived') \gset

select is(archive_workflows(array[:'w', :'old']::uuid[]), 1, 'one was archived already');
select results_eq(
  format('select status, revision, updated_at from workflow_sessions where id = %L', :'w'),
  format($$values ('archived', 1, %L::timestamptz)$$, :'edited'),
  'it is no edit'
);
select tests.clear_authentication();
select is_empty('select * from workflow_internal.templates', 'an archived template is not shown to others');

select * from finish();
rollback;
