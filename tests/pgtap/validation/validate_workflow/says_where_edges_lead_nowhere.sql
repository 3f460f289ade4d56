begin;
select plan(1);

select results_eq(
  $$select tests.problems('[{"id": "5"}, {"id": "b"}, {"id": "c"}]', '[
    {"id": "1", "target": "b"}, {"id": "2", "source": "b"}, {"id": "3", "source": 5, "target": "b"},
    {"id": "4", "source": "", "target": []}, {"id": "5", "source": "nope", "target": "B"}, {"id": "6", "source": "5", "target": "b"},
    {"id": "7", "source": "b", "target": "c"}
  ]')$$,
  array[
    'error edge_source_missing $.edges[0].source', 'error edge_target_missing $.edges[1].target',
    'error edge_source_number $.edges[2].source', 'error edge_source_empty $.edges[3].source',
    'error edge_target_not_text $.edges[3].target', 'error edge_source_unknown $.edges[4].source',
    'error edge_target_unknown $.edges[4].target'
  ],
  'ends that are missing, no text, or name no node; a number is not the id that it reads like'
);

select * from finish();
rollback;
