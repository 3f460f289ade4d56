begin;
select plan(23);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as private from create_workflow('Needle private', tests.nodes(1)) \gset
select workflow_id as shown from create_workflow(
  'Needle template', tests.nodes(1), is_template => true, folder => 'secretfolder', is_favorite => true, tags => '{t}'
) \gset
select start_execution(:'shown');
select create_workflow('Needle archived template', status => 'archived', is_template => true);

select tests.authenticate_as('ben');
select workflow_id as bens from create_workflow('Needle of Ben', folder => 'mine') \gset
select is(array(select r.name from search_workflows('needle') r), '{Needle of Ben,Needle template}');
select is(array(select r.name from search_workflows('needle', scope => 'own') r), '{Needle of Ben}');
select is(array(select r.name from search_workflows('needle', scope => 'templates') r), '{Needle template}');
select is_empty($$select from search_workflows('secretfolder')$$, 'nobody else''s folder is searched');
select is_empty($$select from search_workflows('needle', folder => 'secretfolder')$$, 'or filtered by');
select is(
  (r.id, r.workflow_id, r.user_id, r.version, r.folder, r.is_favorite, r.is_template, r.execution_count, r.last_executed_at)::text,
  (:'shown'::uuid, :'shown'::uuid, tests.user_id('ada'), 1, null::text, false, true, 0, null::timestamptz)::text,
  'or shown, nor are star and runs'
) from search_workflows('needle', scope => 'templates') r;
select throws_ok($$select search_workflows('needle', user_id => tests.user_id('ada'))$$, 'PT403');
select throws_ok($$select search_workflows('needle', user_id => gen_random_uuid())$$, 'PT403');
select throws_ok(
  $$select workflow_internal.search_page('needle', 'own', '{}', 10, null, tests.user_id('ada'))$$, 'PT403', null, 'nor by the inner function'
);
select throws_ok('select * from workflow_internal.search_documents', '42501');

select tests.authenticate_as('ada');
select is(array(select r.name from search_workflows('needle') r order by 1), '{Needle private,Needle template}');
select is(array(select r.folder from search_workflows('secretfolder') r), '{secretfolder}', 'one''s own folder is');
select is(r.execution_count, 1::bigint) from search_workflows('needle', scope => 'templates') r;

select tests.authenticate_as_anon();
select is(array(select r.name from search_workflows('needle') r), '{Needle template}', 'without signing in');
select is_empty($$select from search_workflows('needle', scope => 'own')$$);
select throws_ok(format('select search_workflows(''needle'', user_id => %L)', tests.user_id('ada')), 'PT403');
select tests.authenticate('anon', jsonb_build_object('role', 'anon', 'sub', tests.user_id('ada')));
select is(array(select r.name from search_workflows('needle') r), '{Needle template}', 'whatever the token says');

select throws_ok(
  format('select workflow_internal.search_page(''needle'', ''own'', ''{}'', 10, null, %L)', tests.user_id('ada')), '42501', null, 'by the inner function, too'
);

select tests.authenticate_without_user();
select throws_ok($$select search_workflows('needle')$$, 'PT401');

select tests.authenticate_as_service();
select is(
  array(select r.name from search_workflows('needle', include_archived => true) r order by 1),
  '{Needle archived template,Needle of Ben,Needle private,Needle template}', 'service_role finds everybody''s'
);
select is(
  array(select r.name from search_workflows('needle', user_id => tests.user_id('ben'), scope => 'own') r), '{Needle of Ben}', 'or one user''s'
);
select throws_ok($$select search_workflows('needle', user_id => gen_random_uuid())$$, 'PT404');
select tests.authenticate('authenticated', jsonb_build_object('role', 'authenticated', 'sub', gen_random_uuid()));
select throws_ok($$select search_workflows('needle')$$, 'PT401', null, 'an account that is gone');

select * from finish();
rollback;
