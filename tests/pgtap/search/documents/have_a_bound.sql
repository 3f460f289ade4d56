begin;
select plan(9);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow(
  'Large',
  (select jsonb_agg(jsonb_build_object('id', 'n' || n, 'type', 't', 'data', jsonb_build_object('label', 'Label ' || n, 'text', 'text ' || n || repeat(' word', 100))))
  from generate_series(1, 3000) as n),
  description => repeat('long ', 3999)
) \gset
select isnt_empty($$select from search_workflows('large')$$);
select tests.clear_authentication();
select tests.index_workflows();
select cmp_ok(char_length(s.labels), '<=', 4000) from workflow_internal.search_documents s where s.workflow_id = :'w';
select cmp_ok(char_length(s.content), '<=', 6000) from workflow_internal.search_documents s where s.workflow_id = :'w';
select cmp_ok(char_length(s.terms), '<=', 1000) from workflow_internal.search_documents s where s.workflow_id = :'w';
select tests.authenticate_as('ada');
select lives_ok($$select create_workflow('One word', jsonb_build_array(jsonb_build_object('id', 'a', 'data', jsonb_build_object('label', repeat('x', 1000000)))), description => repeat('y', 20000))$$);
select lives_ok($$select create_workflow('Odd', '[{"id": "a", "type": 1, "label": {}, "data": [1, "x", null, {"label": [["y"]], "": "\\\" \n", "key": null, "name": 3}]}, {"id": "b", "data": "text"}]', trigger => '{"name": {"value": 1}, "token": null}')$$);

select create_workflow('Many', (select jsonb_agg(jsonb_build_object('id', 'n' || n, 'label', 'l' || n, 'data', jsonb_build_object('text', 'quince' || n)) order by n)
  from generate_series(1, 101) as n));
select is(array(select r.name from search_workflows('quince100') r), '{Many}', 'the configuration of 100 nodes');
select is_empty($$select from search_workflows('quince101')$$, 'and no more');
select is(array(select r.name from search_workflows('l101') r), '{Many}', 'but the labels of all');

select * from finish();
rollback;
