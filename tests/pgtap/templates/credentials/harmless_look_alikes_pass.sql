begin;
select plan(1);

create temporary table harmless (node jsonb);
insert into harmless
select v.node::jsonb from (values
  ('{"api_key": {"$secret": "OPENAI_API_KEY"}}'),
  ('{"password": {"$secret": "db/password-2"}}'),
  ('{"apiKey": ""}'), ('{"apiKey": null}'), ('{"password": true}'), ('{"max_tokens": 4096}'), ('{"max_tokens": "4096"}'),
  ('{"apiKey": "{{OPENAI_API_KEY}}"}'), ('{"apiKey": "${OPENAI_API_KEY}"}'), ('{"apiKey": "={{ $env.OPENAI_KEY_2 }}"}'),
  ('{"apiKey": "$env.OPENAI_KEY_2"}'), ('{"apiKey": "$OPENAI_KEY2"}'), ('{"apiKey": "process.env.KEY_2"}'),
  ('{"Authorization": "Bearer {{ $json.token }}"}'), ('{"Authorization": "Bearer <token>"}'),
  ('{"apiKey": "<your key>"}'), ('{"apiKey": "YOUR_API_KEY"}'), ('{"apiKey": "sk-your-openai-key-goes-here-123"}'),
  ('{"apiKey": "xxxxxxxxxxxxxxxx"}'), ('{"password": "********"}'), ('{"password": "changeme"}'), ('{"apiKey": "sk-..."}'),
  ('{"apiKey": "OPENAI_API_KEY"}'), ('{"token": "accessToken"}'), ('{"token": "msg.payload.token2"}'),
  ('{"password": "Enter your password"}'), ('{"name": "openAIApiKey", "type": "password", "label": "OpenAI API Key"}'),
  ('{"name": "password", "value": ""}'), ('{"credential": "6d1f0c2e-58f1-4f0e-9a51-0d7b6f1a2b3c"}'),
  ('{"credentials": {"openAiApi": {"id": "aB3dE6gH9j", "name": "OpenAI account 2"}}}'),
  ('{"authentication": "predefinedCredentialType"}'), ('{"tokenizer": "gpt-4o-mini"}'), ('{"secretName": "prod-key-2"}'),
  ('{"url": "https://api.test:8443/v1/users@2"}'), ('{"url": "postgres://{{USER}}:{{PASSWORD}}@db/app"}'),
  ('{"url": "postgres://user:password@localhost/app"}'), ('{"url": "postgres://localhost:5432/app"}'),
  ('{"text": "Ask the user for an API key and use Bearer authentication with it."}'),
  ('{"text": "skip-this-very-long-dashed-word-in-a-list"}'), ('{"text": "task-0123456789abcdef0123456789abcdef"}'),
  ('{"text": "make sure the answer has good form and style then send mail"}'),
  ('{"code": "def build(self, api_key: str): return Client(api_key=self.api_key)"}'),
  ('{"code": "SecretStrInput(name=\"api_key\", display_name=\"API Key\", value=\"OPENAI_API_KEY\")"}'),
  ('{"code": "const token = process.env.SLACK_TOKEN; const password = \"\";"}'),
  ('{"hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}'),
  ('{"address": "0x52908400098527886E0F7030069857D2E4169EE7"}'), ('{"key": "AKIAIOSFODNN7EXAMPLE"}'),
  ('{"text": "-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----"}'),
  ('{"text": "-----BEGIN CERTIFICATE-----\nMIIDdzCCAl+gAwIBAgIEAgAAuTANBgkqhkiG9w0BAQUFADBaMQswCQYDVQQGEwJJRTESMBAG\n"}')
) as v (node)
union all
select jsonb_build_object('image', 'data:image/png;base64,' || string_agg(encode(sha256(i::text::bytea), 'base64'), ''))
from generate_series(1, 2000) as i;
select tests.create_user('ada');
grant select on harmless to authenticated;
select tests.authenticate_as('ada');
select is_empty(
  $$select left(h.node::text, 200), a.answer from harmless h cross join lateral tests.answer(format(
      'select create_workflow(%L, %L, is_template => true)', 'Momentum', jsonb_build_array(h.node || '{"id": "a"}')
    )) as a (answer)
    where a.answer <> 'no error'$$
);

select * from finish();
rollback;
