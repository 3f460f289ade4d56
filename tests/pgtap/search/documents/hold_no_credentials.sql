begin;
select plan(33);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('W', '[{"id": "a", "data": {
    "visible": "tangerine",
    "password": "pear1", "apiKey": {"deep": {"text": "pear2"}}, "access_token": ["pear3"], "my\"secret": "pear4",
    "headers": [{"name": "Authorization", "value": "pear5"}, {"name": "Accept", "value": "visible1"}],
    "credentials": {"api": {"id": "1", "name": "pear6"}},
    "api_key": {"value": "pear7"}, "param": {"key": "Cookie", "default": "pear8"}
  }}]',
  trigger => '{"type": "webhook", "webhook_key": "pear9"}', variables => '{"API_KEY": "pear10", "market": "visible2"}');
select is(array(select r.name from search_workflows(q) r), '{W}', q || ' is found') from unnest('{tangerine,visible1,visible2,webhook}'::text[]) as q;
select is_empty(format('select from search_workflows(%L)', q), q || ' is not') from unnest('{pear1,pear2,pear3,pear4,pear5,pear6,pear7,pear8,pear9,pear10}'::text[]) as q;

-- Put together here, so that nobody takes them for real ones.
select workflow_id as w from create_workflow('Values', jsonb_build_array(jsonb_build_object('id', 'a', 'data', jsonb_build_object(
  'a', 'kiwi1 sk-' || 'proj-abcdefghij0123456789', 'b', 'kiwi2 AK' || 'IAABCDEFGHIJ234567', 'c', 'postgres://u:kiwi3' || '@db.example.com',
  'd', 'Bearer kiwi4kiwi4', 'e', 'password = "kiwi5"', 'f', 'https://hooks.slack.com/services/kiwi6',
  'g', 'abandon ability able about above absent absorb abstract absurd abuse access kiwi', 'h', 'xoxb-kiwi8',
  'i', 'a very long but harmlessIdentifierOfTheUser stays kiwi9'
)))) \gset
select tests.clear_authentication();
select tests.index_workflows();
select is((s.content ~ q.word), q.stays, q.word)
from workflow_internal.search_documents s
cross join (values
  ('kiwi1', false), ('kiwi2', false), ('kiwi3', false), ('kiwi4', false), ('kiwi5', false), ('kiwi6', false), ('abandon', false),
  ('kiwi8', false), ('kiwi9', true)
) as q (word, stays)
where s.workflow_id = :'w';
select tests.authenticate_as('ada');
select is_empty($$select from search_workflows('abandon')$$);

select create_workflow('Odd', '[{"id": "a", "type": "plum", "label": {"password": "plum1"}, "data": {"label": [{"token": "plum2"}], "title": "[plum3]"}},
  {"id": "b", "data": {"note": "says \"plum4\"", "PassWord": "plum5", "a\\b": {"secret\"s token": ["plum6"]}}}]');
select is(array(select r.name from search_workflows(q) r), '{Odd}', q || ' is found') from unnest('{plum,plum3,plum4}'::text[]) as q;
select is_empty(format('select from search_workflows(%L)', q), q || ' is not') from unnest('{plum1,plum2,plum5,plum6}'::text[]) as q;

select tests.clear_authentication();
insert into workflow_internal.credential_rules (name, kind, pattern, description) values ('tests', 'key', 'fruit$', 'Fruits');
select tests.authenticate_as('ada');
select create_workflow('Ruled', '[{"id": "a", "data": {"stone_fruit": "apricot1", "tree": "apricot2"}}]');
select is_empty($$select from search_workflows('apricot1')$$, 'a rule of a DBA counts');
select is(array(select r.name from search_workflows('apricot2') r), '{Ruled}');

select * from finish();
rollback;
