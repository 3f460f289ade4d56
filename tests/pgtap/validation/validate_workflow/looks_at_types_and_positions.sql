begin;
select plan(1);

select results_eq(
  $$select concat_ws(' ', v.severity, v.code, v.path) from validate_workflow('[
    {"id": "a", "type": "x", "position": {"x": "1", "y": 2}}, {"id": "b", "type": "x", "position": [1, 2]},
    {"id": "c", "type": 1, "position": {"x": 1, "y": 2.5}}, {"id": "d", "type": "x", "position": null}, {"id": "e"}
  ]') v where v.code <> 'node_unconnected'$$,
  array['warning position_invalid $.nodes[0].position', 'warning position_invalid $.nodes[1].position',
    'warning position_invalid $.nodes[3].position', 'info type_missing $.nodes[2].type', 'info position_missing $.nodes[4].position',
    'info type_missing $.nodes[4].type'],
  'wrong positions are a warning, what is missing is information'
);

select * from finish();
rollback;
