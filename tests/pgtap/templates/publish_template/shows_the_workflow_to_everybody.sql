begin;
select plan(5);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Momentum', description => 'Old', tags => '{a}') \gset
select id as second from create_version(:'w', tests.nodes(1)) \gset
select results_eq(
  format($$select id, version, is_template, description, tags from publish_template(%L)$$, :'w'),
  format($$values (%L::uuid, 2, true, 'Old', '{a}'::text[])$$, :'second'), 'by the id of any version; what is left out is kept'
);
select results_eq(
  format($$select description, tags, revision from publish_template(%L, description => 'New', tags => '{b,c}')$$, :'second'),
  $$values ('New', '{b,c}'::text[], 3)$$, 'with a description and tags'
);
select results_eq(
  format($$select description, revision from publish_template(%L)$$, :'w'), $$values ('New', 3)$$, 'twice changes nothing'
);
select tests.authenticate_as_anon();
select results_eq('select name, nodes from workflow_sessions', $$values ('Momentum', tests.nodes(1))$$, 'for visitors');
select tests.authenticate_as_service();
select lives_ok(format('select publish_template(%L)', :'w'), 'for service_role too');

select * from finish();
rollback;
