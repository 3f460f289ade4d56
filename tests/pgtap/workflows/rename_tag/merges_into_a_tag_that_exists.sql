begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow(n.name, tags => n.tags)
from (values ('1', '{a,b,c}'::text[]), ('2', '{c,b,x}'), ('3', '{x,b}'), ('4', '{x}'), ('5', '{B}')) as n (name, tags);

select is(rename_tag('b', 'x'), 3);
select results_eq(
  'select tags from workflow_sessions order by name',
  $$values ('{a,x,c}'::text[]), ('{c,x}'), ('{x}'), ('{x}'), ('{B}')$$,
  'and no workflow carries it twice'
);

select * from finish();
rollback;
