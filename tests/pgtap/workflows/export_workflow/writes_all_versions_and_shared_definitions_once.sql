begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Momentum', tests.nodes(1)) \gset
select create_version(:'w', tests.nodes(2), version_note => 'Second');
select restore_version(:'w', 1);
select create_version(:'w', version_note => 'Noted');
select export_workflow(:'w', include_versions => true) -> 'versions' as versions \gset

select results_eq(
  format($$select v ->> 'version', v ->> 'parent_version', v ->> 'version_note', jsonb_array_length(v -> 'nodes'), v ->> 'same_definition_as'
    from jsonb_array_elements(%L) v$$, :'versions'),
  $$values ('1', null, null, 1, null), ('2', '1', 'Second', 2, null),
    ('3', '1', 'Restored from version 1', null, '1'), ('4', '3', 'Noted', null, '1')$$,
  'oldest first, with their notes and parents'
);
select results_eq(
  format($$select (v ->> 'version')::integer, to_char((v ->> 'created_at')::timestamptz, 'HH24:MI:SS.US')
    from jsonb_array_elements(export_workflow(%L, true) #> '{source,versions}') v$$, :'w'),
  format($$select version, to_char(created_at, 'HH24:MI:SS.US') from workflow_sessions where workflow_id = %L order by version$$, :'w'),
  'with their times apart'
);
select is(
  jsonb_array_length(export_workflow(:'w', include_versions => true, version => 2) -> 'versions'), 2, 'up to a version that is named'
);
set local timezone = 'Asia/Kolkata';
select export_workflow(:'w', true) as there \gset
set local timezone = 'UTC';
select is(export_workflow(:'w', true), :'there'::jsonb, 'an unchanged workflow gives an equal bundle, in any time zone');

select * from finish();
rollback;
