begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow(
  'Flow', description => 'What it does', tags => '{daily,trading}', folder => 'Live/EU', status => 'active',
  is_template => true, is_favorite => true
) \gset

select create_version(:'w', tests.nodes(1));
select results_eq(
  'select s.version, s.name, s.description, s.tags, s.folder, s.status, s.is_template, s.is_favorite
   from workflow_sessions s order by s.version',
  $$select v, 'Flow', 'What it does', '{daily,trading}'::text[], 'Live/EU', 'active', true, true
    from generate_series(1, 2) as v$$,
  'template flag, favourite, tags and the rest read the same on both versions'
);

select * from finish();
rollback;
