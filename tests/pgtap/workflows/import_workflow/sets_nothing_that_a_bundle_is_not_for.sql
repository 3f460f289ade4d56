begin;
select plan(4);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ben');
select format('{"format": "workflow-sessions", "format_version": 1, "name": "x", "is_template": true, "is_favorite": true, "status": "active",
  "id": "%1$s", "user_id": "%2$s", "workflow_id": "%1$s", "created_at": "2001-01-01", "source": 1e131071, "secrets": "x",
  "versions": [{"version": 1, "nodes": [], "edges": [], "id": "%1$s", "user_id": "%2$s", "created_at": "2001-01-01", "revision": 77}]}',
  gen_random_uuid(), tests.user_id('ada')) as bundle \gset
select results_eq(
  format('select user_id, is_template, is_favorite, status, version, revision, created_at > now() - interval ''1 hour'', trigger, variables
    from import_workflow(%L)', :'bundle'),
  $$select tests.user_id('ben'), false, false, 'draft', 1, 1, true, null::jsonb, '{}'::jsonb$$, 'what is not known is not looked at'
);
select isnt((import_workflow(:'bundle')).id, (:'bundle'::jsonb ->> 'id')::uuid, 'ids are made here');
select is((import_workflow(:'bundle', new_name => 'y')).name, 'y', 'a new name');
select is((import_workflow(:'bundle'::jsonb || '{"description": null, "folder": null, "tags": null}', null, null)).tags, '{}', 'null counts as left out');

select * from finish();
rollback;
