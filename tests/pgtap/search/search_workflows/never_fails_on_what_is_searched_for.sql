begin;
select plan(32);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('The and of', tests.nodes(1), is_template => true);

select lives_ok(format('select * from search_workflows(%L)', q.query), left(q.query, 40))
from (values
  (null), (''), (' '), ('"'), ('""'), ('"""'), ('-'), ('--'), ('*'), ('-*'), ('!'), ('& | !'), ('(((('), (':*'), ('a:*b'), ('<->'), ('a <2> b'),
  (e'\\'), (e'\'; drop table x; --'), ('%_%'), ('😀'), ('😀 -😀 "😀"'), (e'\u0001\u200B'), ('[a-z]{999}'), ('$.**'),
  (repeat('a', 10240)), (repeat('a ', 5000)), (repeat('"a" -b* ', 1000)), (repeat('😀', 1000)), (repeat('策', 1000)), (repeat('the ', 300))
) as q (query);
select is(array(select r.name from search_workflows('the and') r), '{"The and of"}', 'words without a meaning are found as they stand');

select * from finish();
rollback;
