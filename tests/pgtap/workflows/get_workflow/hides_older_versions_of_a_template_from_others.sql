begin;
select plan(3);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select id as first from create_workflow('Momentum', is_template => true) \gset
select id as second from create_version(:'first', nodes => tests.nodes(2)) \gset
select create_version(:'first', nodes => tests.nodes(3));

select tests.authenticate_as('ben');
select is(
  tests.whole_answer(format('select get_workflow(%L)', :'second')),
  tests.whole_answer(format('select get_workflow(%L)', gen_random_uuid())),
  'the id of an older version is unknown'
);
select throws_ok(format('select get_workflow(%L, 1)', :'first'), 'PT404', null, 'an older number is not found');
select is(
  tests.whole_answer(format('select get_workflow(%L, 1)', :'first')),
  tests.whole_answer(format('select get_workflow(%L, 99)', :'first')),
  'which is answered like one that was never made'
);

select * from finish();
rollback;
