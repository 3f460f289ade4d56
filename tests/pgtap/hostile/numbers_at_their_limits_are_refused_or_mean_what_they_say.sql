begin;
select plan(9);

select tests.create_user('ben');
select tests.authenticate_as('ben');
select workflow_id as w from create_workflow('Flow') \gset

select throws_ok(format(s.statement, :'w'), s.code, null, s.statement)
from (values
  ('select get_workflow(%L, 2147483647)', 'PT404'),
  ('select get_workflow(%L, -2147483648)', 'PT404'),
  ('select restore_version(%L, -2147483648)', 'PT404'),
  ('select create_version(%L, ''[]'', expected_version => -2147483648)', 'PT409'),
  ('select update_workflow(%L, ''x'', expected_revision => 2147483647)', 'PT409'),
  ('select get_version_history(%L, page_size => 2147483647)', 'PT413'),
  ('insert into workflow_sessions (parent_workflow_id, version) values (%L, 2147483647)', 'PT409')
) as s (statement, code);
select is(archive_old_workflow_versions('Flow', keep_versions => 2147483647), 0, 'keeping two thousand million versions keeps all');
select is_empty(format('select get_version_history(%L, before_version => -2147483648)', :'w'), 'nothing is before the first');

select * from finish();
rollback;
