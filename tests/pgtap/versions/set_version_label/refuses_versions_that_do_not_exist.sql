begin;
select plan(7);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select id as second from create_version(:'w', tests.nodes(1)) \gset
select create_version(:'w', tests.nodes(2));

select set_version_label(:'w', 2, 'production');
select is(
  tests.answer(format('select set_version_label(%L, %s, %L)', :'w', v.number, 'production')), 'PT404 $.version', 'version ' || v.number
)
from (values (4), (0), (-1), (2147483647), (-2147483648)) as v (number);
select is((get_workflow(:'w', label => 'production')).version, 2, 'the label stays where it was');
select is(tests.answer('select set_version_label(null, 1, ''x'')'), 'PT422 $.workflow_id', 'no id');

select * from finish();
rollback;
