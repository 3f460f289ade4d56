begin;
select plan(5);

select tests.create_user('ada');
select tests.authenticate_as('ada');
-- The statement timeout stands in for a clock.
set local statement_timeout = '10s';
create temporary table large (what text, older jsonb, newer jsonb);
insert into large
select 'key', jsonb_build_object('variables', jsonb_build_object(k.word, k.one)), jsonb_build_object('variables', jsonb_build_object(k.word, k.two))
from (
  select repeat('k', 500000) as word, to_jsonb(array_fill(1, array[100000])) as one, to_jsonb(array_fill(2, array[100000])) as two
) k;
insert into large
select 'id', jsonb_build_object('nodes', jsonb_build_array(jsonb_build_object('id', k.word, 'data', k.one))),
  jsonb_build_object('nodes', jsonb_build_array(jsonb_build_object('id', k.word, 'data', k.two)))
from (
  select repeat('k', 500000) as word, to_jsonb(array_fill(1, array[100000])) as one, to_jsonb(array_fill(2, array[100000])) as two
) k;
insert into large
select 'equal', jsonb_build_object('nodes', to_jsonb(array_fill('{"id": "a"}'::jsonb, array[20000]))),
  jsonb_build_object('nodes', to_jsonb(array_fill('{"id": "b"}'::jsonb, array[19999])));
insert into large
select 'turned', jsonb_build_object('edges', jsonb_agg(e.edge order by e.place)), jsonb_build_object('edges', jsonb_agg(e.edge order by e.place desc))
from jsonb_array_elements(tests.edges(20000)) with ordinality as e (edge, place);

select results_eq(
  $$select c.operation, length(c.path) from large l, compare_definitions(l.older, l.newer) c where l.what = 'key'$$,
  $$values ('replace', 500014)$$, 'a long key is written once, not for each of 100,000 values'
);
select results_eq(
  $$select count(*), max(length(c.node_id)) from large l, compare_definitions(l.older, l.newer) c where l.what = 'id'$$,
  $$values (100000::bigint, 255)$$, 'a long id is cut'
);
select results_eq(
  $$select c.kind, count(*) from large l, compare_definitions(l.older, l.newer) c where l.what = 'equal' group by c.kind order by c.kind$$,
  $$values ('node_removed', 1::bigint), ('node_renumbered', 19999)$$, '20,000 equal nodes under one id'
);
select results_eq(
  $$select c.kind, count(*) from large l, compare_definitions(l.older, l.newer) c where l.what = 'turned' group by c.kind$$,
  $$values ('edge_reordered', 19999::bigint)$$, '20,000 edges turned round'
);
select is_empty($$select compare_definitions(l.older, l.older) from large l$$, 'nothing differs from itself');

select * from finish();
rollback;
