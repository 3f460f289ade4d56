begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as first from create_workflow('Momentum', nodes => '[{"id": "x", "data": {"label": "Old"}}]') \gset
select id as second from create_version(:'first', nodes => '[
  {"id": "a", "type": "webhook", "data": {"label": "Start"}}, {"id": "b", "type": "if", "data": {}}, {"id": "c", "type": "stickyNote"}
]', edges => '[
  {"id": "1", "source": "a", "target": "b"}, {"id": "2", "source": "b", "target": "gone", "sourceHandle": "true"},
  {"id": "3", "source": "gone", "target": "a", "label": "again"}
]') \gset
select is(workflow_to_mermaid(:'first'), 'flowchart LR
  n0(["Start"])
  n1{"b"}
  n2["c"]:::note
  m0["missing#58; gone"]:::missing
  n0 --> n1
  n1 -->|"true"| m0
  m0 -->|"again"| n0
  classDef missing stroke-dasharray: 4 4
  classDef note fill:#fff8c5,stroke:#d4a72c,color:#24292f', 'the current one, by the id of any');
select is(workflow_to_mermaid(:'second', 2), workflow_to_mermaid(:'first'), 'by its number');
select alike(workflow_to_mermaid(:'second', 1), '%n0["Old"]%', 'or an older one');

select * from finish();
rollback;
