begin;
select plan(5);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum') \gset

select is(
  tests.answer(format('select get_workflow(%L, %s)', :'workflow', missing.version)), 'PT404 $.version',
  'version ' || missing.version
)
from (values (2), (0), (-1), (2147483647)) as missing (version);
select throws_ok(
  format('select get_workflow(%L, 2)', :'workflow'),
  'PT404', 'The workflow has no such version'
);

select * from finish();
rollback;
