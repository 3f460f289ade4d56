begin;
select plan(6);

select tests.create_user('ada');
select tests.authenticate_as('ada');
create temporary table apps (app text, node jsonb, type text);
insert into apps values
  ('ReactFlow', '{"id": "1", "type": "textUpdater", "data": {"type": "other", "name": "other"}}', 'textUpdater'),
  ('ReactFlow without a type', '{"id": "2", "data": {"label": "x"}}', null),
  ('ReactFlow''s own default', '{"id": "3", "type": "default", "data": {"label": "x"}}', 'default'),
  ('custom with a type in its data', '{"id": "4", "type": "custom", "data": {"type": "llm", "name": "My node"}}', 'llm'),
  ('Langflow', '{"id": "5", "type": "genericNode", "data": {"type": "ChatInput", "node": {"display_name": "Chat"}}}', 'ChatInput'),
  ('Flowise', '{"id": "6", "type": "customNode", "data": {"name": "chatOpenAI", "type": "ChatOpenAI", "inputAnchors": [], "outputAnchors": []}}', 'chatOpenAI'),
  ('Flowise''s agent flows', '{"id": "7", "type": "agentFlow", "data": {"name": "llmAgentflow", "type": "LLM", "inputAnchors": []}}', 'llmAgentflow'),
  ('n8n', '{"id": "8", "type": "n8n-nodes-base.httpRequest", "data": {"name": "HTTP Request"}}', 'n8n-nodes-base.httpRequest'),
  ('InvokeAI', '{"id": "9", "type": "invocation", "data": {"type": "noise"}}', 'noise'),
  ('an empty type', '{"id": "10", "type": "", "data": {"type": ""}}', null),
  ('null', '{"id": "11", "type": null}', null),
  ('data that is a text', '{"id": "12", "type": "custom", "data": "x"}', 'custom'),
  ('data that is a list', '{"id": "13", "data": [{"type": "x"}]}', null);
select create_workflow('All', jsonb_agg(a.node)) from apps a;

select results_eq(
  'select a.app, u.node_id, u.node_type from apps a, find_node_usage(a.type) u where a.type is not null order by a.app, u.node_id',
  $$select a.app, a.node ->> 'id', a.type from apps a where a.type is not null order by a.app$$,
  'by the name that the app has for it'
);
select is_empty($$select * from find_node_usage('genericNode')$$, 'how a node is drawn is not what it is');
select results_eq(
  $$select node_type from compare_definitions('{}', (select jsonb_build_object('nodes', jsonb_agg(a.node)) from apps a)) order by node_id::integer$$,
  $$select a.type from apps a order by (a.node ->> 'id')::integer$$, 'comparing versions names it alike'
);

select tests.clear_authentication();
-- What is kept for looking up is the same, whatever other nodes there are.
select is_empty(
  $$select a.app, b.app from apps a, apps b
    where (select coalesce(array_agg(t order by t), '{}') from unnest(workflow_internal.node_types_of(jsonb_build_array(a.node, b.node))) t)
      <> (select coalesce(array_agg(distinct t order by t), '{}') from unnest(array[a.type, b.type]) t where t is not null)$$,
  'every pair of nodes'
);
select is(
  workflow_internal.node_types_of((select jsonb_agg(jsonb_build_object('id', 'x', 'type', 't' || i)) from generate_series(1, 257) i)), '{""}'::text[],
  'more types than are kept'
);
select is(
  cardinality(workflow_internal.node_types_of((select jsonb_agg(jsonb_build_object('id', 'x', 'type', 't' || i % 256)) from generate_series(1, 5000) i))), 256,
  'as many as are kept'
);

select * from finish();
rollback;
