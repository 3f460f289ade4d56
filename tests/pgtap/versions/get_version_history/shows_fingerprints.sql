begin;
select plan(5);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');

select workflow_id as w from create_workflow('Flow', '[{"id": "a", "position": {"x": 1}}]', is_template => true) \gset
select create_version(:'w', '[{"id": "a", "position": {"x": 2}}]');
select create_version(:'w', '[{"id": "a", "position": {"x": 2}, "data": {"n": 1}}]');
create temporary table history as select h.* from get_version_history(:'w') h;

select ok(
  bool_and(h.definition_hash ~ '^[0-9a-f]{16}$' and h.layout_hash ~ '^[0-9a-f]{16}$'), '16 hexadecimal digits'
) from history h;
select results_eq(
  $$select h.version, h.definition_hash = lag(h.definition_hash) over w, h.layout_hash = lag(h.layout_hash) over w
    from history h window w as (order by h.version) order by h.version$$,
  'values (1, null::boolean, null::boolean), (2, true, false), (3, false, true)', 'a box was moved, then behaviour changed'
);
select restore_version(:'w', 2);
select results_eq(
  format('select h.definition_hash, h.layout_hash from get_version_history(%L, page_size => 1) h', :'w'),
  'select h.definition_hash, h.layout_hash from history h where h.version = 2', 'a restored version is what it restores'
);
select tests.authenticate_as('ben');
select results_eq(
  format('select h.version, h.definition_hash, h.layout_hash from get_version_history(%L) h', :'w'),
  'select 4, h.definition_hash, h.layout_hash from history h where h.version = 2', 'everybody may compare a template with theirs'
);
select duplicate_workflow(:'w') as copy \gset
select is(
  (select h.definition_hash from get_version_history(:'copy') h),
  (select h.definition_hash from get_version_history(:'w') h), 'as with a copy'
);

select * from finish();
rollback;
