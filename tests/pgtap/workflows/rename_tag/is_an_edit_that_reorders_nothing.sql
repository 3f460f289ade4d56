begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w, updated_at as edited from create_workflow('Momentum', tags => '{a}', is_template => true) \gset
select workflow_id as old from create_workflow('Archived', tags => '{a}', status => 'archived') \gset

select is(rename_tag('a', 'b'), 2, 'archived ones are changed too');
select results_eq(
  'select revision, tags, updated_at from workflow_sessions where name = ''Momentum''',
  format($$values (2, '{b}'::text[], %L::timestamptz)$$, :'edited')
);
select tests.clear_authentication();
select results_eq(
  'select t.revision, t.tags from workflow_internal.templates t', $$values (2, '{b}'::text[])$$,
  'the public face of a template keeps up'
);

select * from finish();
rollback;
