begin;
select plan(9);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Private') \gset
select is(tests.answer('select export_workflow(null)'), 'PT422 $.workflow_id', 'no id');
select is(tests.answer(format('select export_workflow(%L, version => %s)', :'w', v.version)), 'PT404 $.version', v.version::text)
from (values (0), (2), (-2147483648), (2147483647)) as v (version);
select is(
  export_workflow(:'w', include_versions => null, include_secrets => null, version => null), export_workflow(:'w'), 'null counts as left out'
);
select tests.authenticate_as('ben');
select is(
  tests.whole_answer(format('select export_workflow(%L, true, true, 9)', :'w')),
  tests.whole_answer(format('select export_workflow(%L, true, true, 9)', gen_random_uuid())), 'foreign and unknown are answered alike'
);
select tests.authenticate_without_user();
select throws_ok(format('select export_workflow(%L)', :'w'), 'PT401');
select tests.authenticate_as_anon();
select throws_ok(format('select export_workflow(%L)', :'w'), '42501');

select * from finish();
rollback;
