begin;
select plan(3);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', is_template => true, version_note => 'first') \gset
select id as second from create_version(:'w', tests.nodes(1)) \gset
select id as third from create_version(:'w', tests.nodes(2), version_note => 'third') \gset
select tests.authenticate_as('ben');

select results_eq(
  format('select h.version, h.version_note, h.parent_workflow_id, h.created_by from get_version_history(%L) h', :'third'),
  $$values (3, 'third', null::uuid, null::uuid)$$, 'with its note, without its author and parent'
);
select throws_ok(
  format('select get_version_history(%L)', :'second'), 'PT404', 'Workflow not found', 'an older version does not exist for others'
);
select is_empty(
  format('select get_version_history(%L, before_version => 3)', :'third'), 'there is nothing before it'
);

select * from finish();
rollback;
