begin;
select plan(12);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('W one', tags => '{x,y}', folder => 'f', status => 'active');
select create_workflow('W two', tags => '{y}', folder => 'f/g');
select create_workflow('W three', status => 'archived');

select is(array(select r.name from search_workflows('w', tags_any => '{x,z}') r), '{W one}');
select is(array(select r.name from search_workflows('w', tags_all => '{x,y}') r), '{W one}');
select is(array(select r.name from search_workflows('w', tags_all => '{}') r order by 1), '{W one,W two}');
select is_empty($$select from search_workflows('w', tags_any => '{}')$$);
select is(array(select r.name from search_workflows('w', folder => 'f') r), '{W one}');
select is(array(select r.name from search_workflows('w', status => 'active') r), '{W one}');
select is(array(select r.name from search_workflows('w', status => 'archived') r), '{W three}');
select is(array(select r.name from search_workflows('w') r order by 1), '{W one,W two}', 'archived ones are left out');
select is((select count(*) from search_workflows('w', include_archived => true)), 3::bigint, 'unless asked for');
select is((select count(*) from search_workflows('w', include_archived => null, scope => 'own')), 2::bigint);
select is(
  tests.answer(format('select search_workflows(''w'', %s)', c.arguments)), c.answer, c.arguments
)
from (values
  ('scope => ''mine'''
  , 'PT422 $.scope'),
  ('status => ''done''', 'PT422 $.status')
) as c (arguments, answer);

select * from finish();
rollback;
