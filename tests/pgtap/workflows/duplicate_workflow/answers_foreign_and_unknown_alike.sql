begin;
select plan(5);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select id as private from create_workflow('Private') \gset
select id as archived from create_workflow('Archived', is_template => true, status => 'archived') \gset
select id as first from create_workflow('Template', is_template => true) \gset
select id as older from create_version(:'first', nodes => tests.nodes(2)) \gset
select create_version(:'first', nodes => tests.nodes(3));

select tests.authenticate_as('ben');
select throws_ok(format('select duplicate_workflow(%L)', :'private'), 'PT404', 'Workflow not found');
select is(
  tests.whole_answer(format('select duplicate_workflow(%L)', named.id)),
  tests.whole_answer(format('select duplicate_workflow(%L)', gen_random_uuid())),
  'to another user it does not exist: ' || named.what
)
from (values
  (:'private', 'a private workflow'), (:'archived', 'an archived template'), (:'older', 'an older version of a template')
) as named (id, what);
select is_empty('select * from list_workflows()', 'nothing was copied');

select * from finish();
rollback;
