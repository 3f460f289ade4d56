begin;
select plan(6);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w') as run \gset
select record_node_result(:'run', n.id, attempt => a) from unnest(array['b', 'B', 'ä', 'a"\', ' ', 'node-10', 'node-9']) as n (id), generate_series(1, 3) a;
select is_empty(format('select r.* from list_node_results(%L) r', start_execution(:'w')), 'a run without results has none');
select results_eq(
  format('select r.node_id, r.attempt from list_node_results(%L) r', :'run'),
  $$select n.id, a from unnest(array[' ', 'B', 'a"\', 'b', 'node-10', 'node-9', 'ä']) with ordinality as n (id, place), generate_series(1, 3) a
    order by n.place, a$$, 'by node, byte by byte, then by try'
);
select results_eq(
  format('select r.node_id, r.attempt from list_node_results(%1$L, cursor => (select f.next_cursor from list_node_results(%1$L, page_size => 4) f offset 3)) r', :'run'),
  format('select r.node_id, r.attempt from list_node_results(%L) r offset 4', :'run'), 'a cursor goes on where the page ended'
);
select is_empty(
  format('select r.* from list_node_results(%1$L, cursor => (select f.next_cursor from list_node_results(%1$L) f offset 20)) r', :'run'),
  'nothing comes after the last'
);
select record_node_result(:'run', 'b', status => 'failed', attempt => 2);
select results_eq(
  format('select r.node_id, r.attempt from list_node_results(%L, ''failed'') r', :'run'), $$values ('b', 2)$$, 'of one status'
);
select complete_execution(:'run');
select is((select count(*)::int from list_node_results(:'run', page_size => 1000)), 21, 'also when it is finished');

select * from finish();
rollback;
