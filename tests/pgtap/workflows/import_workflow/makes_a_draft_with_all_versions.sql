begin;
select plan(9);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow(
  'Momentum', tests.nodes(1), description => 'Daily', tags => '{b,a}', folder => 'bots', status => 'active', is_favorite => true
) \gset
select create_version(:'w', tests.nodes(2), trigger => '{"type": "manual"}', version_note => 'Second');
select restore_version(:'w', 1);
update workflow_sessions set is_template = true where id = :'w';
select export_workflow(:'w', true) as bundle, clock_timestamp() as before \gset

select tests.authenticate_as('ben');
select workflow_id as i, created_at from import_workflow(:'bundle') \gset
select results_eq(
  format('select version, is_current_version, nodes, trigger, version_note, revision from workflow_sessions where workflow_id = %L order by version', :'i'),
  $$values (1, false, tests.nodes(1), null::jsonb, null::text, 1), (2, false, tests.nodes(2), '{"type": "manual"}', 'Second', 2),
    (3, true, tests.nodes(1), null, 'Restored from version 1', 3)$$, 'all versions in their order'
);
select results_eq(
  format('select v.version, p.version from workflow_sessions v left join workflow_sessions p on p.id = v.parent_workflow_id where v.workflow_id = %L order by 1', :'i'),
  'values (1, null::integer), (2, 1), (3, 1)', 'with their parents'
);
select results_eq(
  format('select name, description, tags, folder, user_id from get_workflow(%L)', :'i'),
  $$select 'Momentum', 'Daily', '{b,a}'::text[], 'bots', tests.user_id('ben')$$, 'the caller''s own'
);
select results_eq(
  format('select status, is_template, is_favorite, execution_count, forked_from_id from get_workflow(%L)', :'i'),
  $$values ('draft', false, false, 0::bigint, null::uuid)$$, 'nothing starts by itself and nothing is shown to others'
);
select cmp_ok(:'created_at'::timestamptz, '>', :'before'::timestamptz, 'the server''s clock counts');
select is((restore_version(:'i', 1)).version, 3, 'the restored version shares its definition');
select is((create_version(:'i', tests.nodes(5))).version, 4, 'its life goes on');
select is((delete_workflow(:'i'))::text, '', 'until it is deleted');
select tests.clear_authentication();
select is_empty(format('select from workflow_internal.workflow_definitions where workflow_id = %L', :'i'), 'with all its definitions');

select * from finish();
rollback;
