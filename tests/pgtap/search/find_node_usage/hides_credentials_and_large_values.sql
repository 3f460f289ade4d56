begin;
select plan(5);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('Bot', jsonb_build_array(jsonb_build_object('id', 'a', 'type', 'llm', 'data', '{
  "model": "o3", "apiKey": "sk-1", "OPENAI_API_KEY": {"value": "sk-1", "on": true}, "headers": [{"name": "Authorization", "value": "Bearer x"}, {"name": "Accept", "value": "json"}],
  "deep": [[{"k": {"password": "p"}}]], "fine": {"max_tokens_left": 1, "names": ["token"]}, "none": {"secret": null}
}'::jsonb || jsonb_build_object('long', repeat('x', 16400), 'short', repeat('x', 16000)))));

select results_eq(
  $$select p.path, u.value is null, u.value_hidden_because
    from unnest(array['data.model', 'data.apiKey', 'data.OPENAI_API_KEY', 'data.OPENAI_API_KEY.value', 'data.OPENAI_API_KEY.on', 'data.headers[0].value',
      'data.headers[1].value', 'data.headers[0].name', 'data.headers[0]', 'data.headers[1]', 'data.deep', 'data.deep[0][0].k.password', 'data.fine', 'data.none',
      'data.long', 'data.short', 'data']) with ordinality as p (path, place), find_node_usage(path => p.path) u
    order by p.place$$,
  $$values ('data.model', false, null), ('data.apiKey', true, 'credential'), ('data.OPENAI_API_KEY', true, 'credential'), ('data.OPENAI_API_KEY.value', true, 'credential'),
    ('data.OPENAI_API_KEY.on', true, 'credential'), ('data.headers[0].value', true, 'credential'), ('data.headers[1].value', false, null), ('data.headers[0].name', false, null),
    ('data.headers[0]', true, 'credential'), ('data.headers[1]', false, null), ('data.deep', true, 'credential'), ('data.deep[0][0].k.password', true, 'credential'),
    ('data.fine', false, null), ('data.none', true, 'credential'), ('data.long', true, 'too_large'), ('data.short', false, null), ('data', true, 'too_large')$$,
  'above, at and below the path'
);
select results_eq(
  $$select value, value_hidden_because from find_node_usage(path => 'data.headers[*].value')$$,
  $$values (null::jsonb, 'credential'), ('"json"', null)$$, 'each place for itself'
);
select is_empty($$select * from find_node_usage(path => 'data.apiKey', value => '"sk-2"')$$, 'another value is not there');

select tests.clear_authentication();
insert into workflow_internal.credential_rules values ('house', 'key', '^model$', 'A rule of the house');
select tests.authenticate_as('ada');
select is((select value_hidden_because from find_node_usage(path => 'data.model')), 'credential', 'by a rule that a DBA made');
select tests.clear_authentication();
update workflow_internal.credential_rules set is_enabled = false;
select tests.authenticate_as('ada');
select is((select value from find_node_usage(path => 'data.apiKey')), '"sk-1"', 'and not by rules that are off');

select * from finish();
rollback;
