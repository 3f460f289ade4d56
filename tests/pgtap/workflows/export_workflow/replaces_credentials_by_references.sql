-- All are invented, and put together here so that no scanner takes this file for a leak.
begin;
select plan(12);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select 'sk' || '-' || repeat('aB3dE6gH', 3) as key \gset
select 'ghp' || '_' || repeat('a1B2', 9) as other \gset
select workflow_id as w from create_workflow(
  'With ' || :'key', jsonb_build_array(
    jsonb_build_object('id', 'a', 'data', jsonb_build_object(
      'apiKey', :'key', 'retries', 3, 'model', 'gpt', 'headers', jsonb_build_array(jsonb_build_object('name', 'Authorization', 'value', 'Bearer ' || :'other'))
    )),
    jsonb_build_object('id', 'b', 'api_key', 'another-key-4711', 'data', jsonb_build_object(:'other', jsonb_build_array(:'key', 1.50))),
    jsonb_build_object('id', 'c', 'data', jsonb_build_object('apiKey', '{"$secret": "API_KEY_4"}'::jsonb, 'tokens', jsonb_build_array('7f3c9a1e5b2d', '{{TOKEN}}')))
  ), description => 'Call with ' || :'key' || ' please', tags => array['daily', :'other'], folder => 'a/' || :'other',
  trigger => jsonb_build_object('2fa token', '7f3c9a1e5b2e'), variables => jsonb_build_object('password', 'hunter2')
) \gset
select create_version(:'w', version_note => 'Key ' || :'key', variables => '{"password": "hunter3"}');
select export_workflow(:'w') as bundle, export_workflow(:'w', true) as whole \gset

select is(
  :'bundle'::jsonb #> '{versions,0,nodes,0,data}',
  '{"apiKey": {"$secret": "API_KEY_5"}, "retries": 3, "model": "gpt", "headers": [{"name": "Authorization", "value": {"$secret": "AUTHORIZATION"}}]}',
  'by the key or the name above it, numbered on from what the author used; what is no credential stays'
);
select is(
  :'bundle'::jsonb #> '{versions,0,nodes,1}', '{"id": "b", "api_key": {"$secret": "API_KEY_6"}, "data": {"<secret 1>": [{"$secret": "API_KEY_5"}, 1.50]}}',
  'one text has one name wherever it stands; a key stays a text'
);
select is(
  :'bundle'::jsonb #> '{versions,0,nodes,2,data}', '{"apiKey": {"$secret": "API_KEY_4"}, "tokens": [{"$secret": "TOKENS"}, "{{TOKEN}}"]}',
  'references and placeholders stay'
);
select is(:'bundle'::jsonb #> '{versions,0,trigger}', '{"2fa token": {"$secret": "SECRET_2FA_TOKEN"}}', 'in the trigger');
select is(:'bundle'::jsonb #> '{versions,0,variables}', '{"password": {"$secret": "PASSWORD"}}', 'and in variables');
select is(
  :'bundle'::jsonb -> 'secrets', '["API_KEY_5", "AUTHORIZATION", "API_KEY_6", "API_KEY_4", "TOKENS", "SECRET_2FA_TOKEN", "PASSWORD"]',
  'secrets lists what the importer has to fill in'
);
select is(
  :'bundle'::jsonb - '{versions,source,secrets,format,format_version}'::text[],
  '{"name": "<secret>", "description": "<secret>", "folder": "<secret>", "tags": ["daily", "<secret>"]}', 'texts stay texts, and nothing is left of them'
);
select is(:'bundle'::jsonb #>> '{versions,0,version_note}', '<secret>', 'notes, too');
select is(
  array[:'whole'::jsonb #>> '{versions,0,variables,password,$secret}', :'whole'::jsonb #>> '{versions,1,variables,password,$secret}'],
  '{PASSWORD,PASSWORD_2}', 'versions are numbered from the first, so that a later one renames nothing'
);
select doesnt_match(:'whole'::text, 'aB3dE6gH|a1B2|hunter|4711|7f3c9', 'nothing of them is left');
select is(:'whole'::jsonb, export_workflow(:'w', true), 'the names are the same each time');
select is(
  export_workflow(:'w', include_secrets => true) #> '{versions,0,nodes}', (get_workflow(:'w')).nodes, 'the owner gets everything when asked for it'
);

select * from finish();
rollback;
