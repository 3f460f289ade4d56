begin;
select plan(5);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w, updated_at from create_workflow(
  'Flow', '[{"id": "a", "data": {"size": 1, "side": "buy"}}]', variables => '{"x": 1, "y": [1, 2]}'
) \gset

select is(
  (create_version(
    :'w', '[ {"data":{"side":"buy","size":1.0}, "id":"a"} ]', '[]', variables => '{"y": [1, 2], "x": 1}'
  )).id,
  :'w'::uuid, 'key order, white space and the form of a number do not count'
);
select is((create_version(:'w')).version, 1, 'nor does a save of nothing');
select is((select count(*)::int from workflow_sessions), 1, 'there is one version');
select is((select s.updated_at from workflow_sessions s), :'updated_at'::timestamptz, 'and it was not touched');
select is((create_version(:'w', variables => '{"x": 1, "y": [2, 1]}')).version, 2, 'the order in an array counts');

select * from finish();
rollback;
