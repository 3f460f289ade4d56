begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select create_version(:'w', tests.nodes(n)) from generate_series(1, 4) as n;

select results_eq(
  format('select h.version from get_version_history(%L, page_size => 2, before_version => %s) h', :'w', p.before),
  p.expected, 'before ' || p.before
)
from (values
  ('null', 'values (5), (4)'),
  ('4', 'values (3), (2)'),
  ('2', 'values (1)'),
  ('1', 'select 1 where false')
) as p (before, expected);

select * from finish();
rollback;
