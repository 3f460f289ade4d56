begin;
select plan(16);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset

select is(tests.answer('select get_execution_timeline(' || v.arguments || ')'), v.answer, v.arguments)
from (values
  ('bucket => ''week''', 'PT422 $.bucket'), ('bucket => null', 'PT422 $.bucket'),
  ('since => ''-infinity''', 'PT422 $.since'), ('since => ''1969-12-31Z'', bucket => ''day''', 'PT422 $.since'),
  ('until => ''infinity''', 'PT422 $.until'), ('until => ''1970-01-01Z''', 'PT422 $.until'),
  ('until => ''12000-01-01Z''', 'PT422 $.until'), ('since => now() + interval ''2 hours''', 'PT422 $.since'),
  ('since => now() - interval ''37 days''', 'PT422 $.since'), ('bucket => ''day'', since => now() - interval ''1001 days''', 'PT413 $.since'),
  ('bucket => ''day'', since => ''1970-01-01Z'', until => ''9999-12-31Z''', 'PT413 $.since'),
  ('until => now() + interval ''1 year''', 'no error'),
  ('since => now(), until => now() + interval ''1001 hours''', 'PT413 $.since'),
  ('version => 1', 'PT422 $.workflow_id'), ('until => ''1970-01-01 00:00:01Z'', bucket => ''day''', 'no error')
) as v (arguments, answer);
select is(tests.answer(format('select get_execution_timeline(%L, version => 2)', :'w')), 'PT404 $.version', 'a version that is not there');

select * from finish();
rollback;
