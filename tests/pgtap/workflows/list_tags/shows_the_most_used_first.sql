begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow(n.name, tags => n.tags)
from (values ('1', '{b,a}'::text[]), ('2', '{b}'), ('3', '{c,b}'), ('4', '{c}'), ('5', '{B}'), ('6', '{}')) as n (name, tags);

select results_eq(
  'select tag, workflow_count from list_tags() where lower(tag) <> ''a'' and tag <> ''B''', $$values ('b', 3::bigint), ('c', 2)$$
);
select set_eq(
  'select tag, workflow_count from list_tags() where workflow_count = 1', $$values ('a', 1::bigint), ('B', 1)$$,
  'upper and lower case differ'
);

select * from finish();
rollback;
