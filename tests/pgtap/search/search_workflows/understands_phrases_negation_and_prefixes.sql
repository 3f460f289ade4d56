begin;
select plan(14);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('Order book watcher', tags => '{slow}');
select create_workflow('Book of orders');

select is(
  array(select r.name from search_workflows(q.query) r order by r.name), q.names::text[], q.query
)
from (values
  ('book', '{Book of orders,Order book watcher}'),
  ('"order book"', '{Order book watcher}'),
  ('"order book', '{Order book watcher}'),
  ('“order book”', '{Order book watcher}'),
  ('"book order"', '{}'),
  ('-slow book', '{Book of orders}'),
  ('book -watcher', '{Book of orders}'),
  ('book -"of orders"', '{Order book watcher}'),
  ('wat', '{Order book watcher}'),
  ('wat book', '{}'),
  ('wat* book', '{Order book watcher}'),
  ('bo', '{Book of orders,Order book watcher}'),
  ('-book', '{}'),
  ('b', '{}')
) as q (query, names);

select * from finish();
rollback;
