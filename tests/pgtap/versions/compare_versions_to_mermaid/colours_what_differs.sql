begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Momentum', '[
  {"id": "a", "type": "webhook", "data": {"label": "Start"}}, {"id": "b", "type": "if"}, {"id": "c", "data": {"label": "Gone [x]"}},
  {"id": "d", "position": {"x": 1, "y": 1}}, {"id": "n", "type": "stickyNote", "data": {"label": "old"}}, {"id": "r", "data": {"label": "Renumbered"}}
]', '[
  {"id": "1", "source": "a", "target": "b"}, {"id": "2", "source": "b", "target": "c"}, {"id": "3", "source": "b", "target": "d"},
  {"id": "4", "source": "d", "target": "r"}, {"id": "5", "source": "d", "target": "nowhere"}
]') \gset
select create_version(:'w', '[
  {"id": "a", "type": "webhook", "data": {"label": "Start"}}, {"id": "e", "data": {"label": "New"}}, {"id": "b", "type": "if", "data": {"x": 1}},
  {"id": "d", "position": {"x": 1, "y": 2}}, {"id": "n", "type": "stickyNote", "data": {"label": "new"}}, {"id": "r2", "data": {"label": "Renumbered"}}
]', '[
  {"id": "1", "source": "a", "target": "b"}, {"id": "6", "source": "a", "target": "e"}, {"id": "3", "source": "b", "target": "d", "label": "yes"},
  {"id": "4", "source": "d", "target": "r2"}, {"id": "5", "source": "d", "target": "nowhere"}
]', variables => '{"n": 1}');
select is(compare_versions_to_mermaid(:'w'), 'flowchart LR
  n0(["Start"])
  n1["New"]
  n2{"b"}
  n3["d"]
  n4["new"]:::note
  n5["Renumbered"]
  n6["Gone #91;x#93;"]
  m0["missing#58; nowhere"]:::missing
  n0 --> n2
  n0 --> n1
  n2 -->|"yes"| n3
  n3 --> n5
  n3 --> m0
  n2 --> n6
  class n1 added
  class n2,n4,n5 changed
  class n3 moved
  class n6 removed
  linkStyle 1 stroke:#1a7f37,stroke-width:3px
  linkStyle 2 stroke:#bf8700,stroke-width:3px
  linkStyle 5 stroke:#cf222e,stroke-width:2px,stroke-dasharray:6 4
  classDef missing stroke-dasharray: 4 4
  classDef note fill:#fff8c5,stroke:#d4a72c,color:#24292f
  settings["changes of trigger and variables #40;1#41;"]:::changed
  subgraph legend ["Legend"]
    k0["added"]:::added
    k1["removed"]:::removed
    k2["changed"]:::changed
    k3["moved"]:::moved
  end
  classDef added fill:#dafbe1,stroke:#1a7f37,color:#24292f
  classDef removed fill:#ffebe9,stroke:#cf222e,color:#24292f,stroke-dasharray:6 4
  classDef changed fill:#fff1d6,stroke:#bf8700,color:#24292f
  classDef moved stroke-dasharray:2 2', 'both versions in one; the edge that follows a renumbered node has not changed');
select alike(compare_versions_to_mermaid(:'w', 2, 1), '%class n1,n4,n5 changed%class n2 added%class n3 moved%class n6 removed%', 'and back');
select unalike(compare_versions_to_mermaid(:'w', 2, 2), '%  class %', 'nothing is coloured where nothing differs');
select unalike(compare_versions_to_mermaid(:'w', 2, 2), '%linkStyle%', 'no edge either');

select * from finish();
rollback;
