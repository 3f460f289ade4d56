begin;
select plan(9);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset

select is(tests.answer(format(a.call, :'w')), a.answer, a.call)
from (values
  ('select compare_versions(%L)', 'PT404 $.from_version'), -- the first version has none before it
  ('select compare_versions(%L, 1, 2)', 'PT404 $.to_version'),
  ('select compare_versions(%L, 2, 1)', 'PT404 $.from_version'),
  ('select compare_versions(%L, 0)', 'PT404 $.from_version'),
  ('select compare_versions(%L, to_version => -2147483648)', 'PT404 $.to_version'),
  ('select compare_versions(%L, to_version => 2147483647)', 'PT404 $.to_version'),
  ('select compare_versions(gen_random_uuid(), 1, 1)', 'PT404 $.workflow_id'),
  ('select compare_versions(null)', 'PT422 $.workflow_id'),
  ('select compare_versions(%L, 1, 1)', 'no error')
) as a (call, answer);

select * from finish();
rollback;
