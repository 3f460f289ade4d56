begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as w, updated_at as edited from create_workflow('Momentum', is_template => true) \gset
select tag_workflows(array[:'w']::uuid[], '{a}');
select results_eq(
  'select revision, tags, updated_at from workflow_sessions', format($$values (2, '{a}'::text[], %L::timestamptz)$$, :'edited')
);
select tests.clear_authentication();
select results_eq(
  'select t.revision, t.tags from workflow_internal.templates t', $$values (2, '{a}'::text[])$$, 'the public face keeps up'
);

select * from finish();
rollback;
