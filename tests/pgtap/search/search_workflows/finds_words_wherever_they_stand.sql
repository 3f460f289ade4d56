begin;
select plan(19);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow(
  'Momentum trader',
  '[{"id": "a", "type": "n8n-nodes-base.httpRequest", "data": {"label": "Fetch prices", "config": {"url": "https://api.example.com/v2/candles", "list": [["nested"]]}}},
    {"id": "b", "type": "orderBook", "parameters": {"symbol": "BTCUSDT"}, "data": {"label": "Zażółć"}}]',
  '[{"id": "a-b", "source": "a", "target": "b", "label": "when rising"}]',
  description => 'Buys what goes up', trigger => '{"type": "schedule", "cron": "daily"}', variables => '{"market": "futures"}',
  tags => '{crypto,risky}', folder => 'bots/live'
);
select create_workflow('Something else', tests.nodes(2));

select is(
  array(select r.name from search_workflows(q.query) r), array['Momentum trader'], format('%s finds it by %s', q.query, q.what)
)
from (values
  ('momentum', 'its name'),
  ('MOMENTUM Trader', 'its name in capital letters'),
  ('trading', 'another form of a word'),
  ('goes buy', 'its description'),
  ('risky', 'a tag'),
  ('bots/live', 'its folder'),
  ('fetch', 'a label'),
  ('httpRequest', 'a type'),
  ('http request', 'the parts of a type'),
  ('orderbook', 'a type in small letters'),
  ('candles', 'a text in the configuration'),
  ('nested', 'a text in an array'),
  ('BTCUSDT', 'a parameter'),
  ('rising', 'a label of an edge'),
  ('daily', 'its trigger'),
  ('futures', 'a variable'),
  ('zażółć', 'a word that is not English'),
  ('momentum fetch candles', 'words that stand apart')
) as q (query, what);
select is_empty($$select from search_workflows('momentum else')$$, 'all words must be there');

select * from finish();
rollback;
