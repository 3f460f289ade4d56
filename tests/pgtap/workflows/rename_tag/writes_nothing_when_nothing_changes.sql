begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow(n.name, tags => n.tags)
from (values ('1', '{a,b,c}'::text[]), ('2', '{c,b,x}'), ('3', '{x,b}'), ('4', '{x}'), ('5', '{B}')) as n (name, tags);

select is(rename_tag('b', 'b'), 0);
select is(rename_tag('unknown', 'n'), 0, 'no such tag is no error');
select is_empty('select * from workflow_sessions where revision <> 1');

select * from finish();
rollback;
