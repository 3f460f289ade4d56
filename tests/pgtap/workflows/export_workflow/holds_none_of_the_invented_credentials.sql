-- What may not be published is not exported either. All are invented, and put together here so that no scanner takes this file for a leak.
begin;
select plan(3);

create temporary table secrets (name text, node jsonb);
insert into secrets
select v.name, jsonb_build_object('text', v.secret) from (values
  ('PEM', '-----BEGIN RSA PRIVATE' || ' KEY-----' || e'\n' || repeat('MIIEpAIBAAKCAQEA7', 4)),
  ('PEM on one line', '-----BEGIN PRIVATE' || ' KEY-----\n' || repeat('b3BlbnNzaC1rZXkt', 4)),
  ('PGP', '-----BEGIN PGP PRIVATE' || ' KEY BLOCK-----' || e'\n\n' || repeat('lQOYBF0aBcDeFgHi', 4)),
  ('JWT', 'eyJ' || repeat('hbGciOiJ', 4) || '.eyJ' || repeat('zdWIiOiIx', 4) || '.' || repeat('SflKxwRJ', 5)),
  ('OpenAI', 'sk-' || repeat('aB3dE6gH', 6)),
  ('OpenAI project', 'sk-' || 'proj-' || repeat('aB3_E6gH', 8)),
  ('Anthropic', 'sk-' || 'ant-api03-' || repeat('Zx9-Qw3_', 11)),
  ('OpenRouter', 'sk-' || 'or-v1-' || repeat('0a1b2c3d', 8)),
  ('AWS', 'AKI' || 'A' || 'Q3EGR7TYUIO5PLK2'),
  ('AWS session', 'ASI' || 'A' || 'Q3EGR7TYUIO5PLK2'),
  ('GitHub', 'ghp' || '_' || repeat('a1B2', 9)),
  ('GitHub app', 'ghs' || '_' || repeat('c3D4', 9)),
  ('GitHub fine-grained', 'github' || '_pat_' || repeat('11ABCDE_', 10)),
  ('GitLab', 'glpat' || '-' || repeat('x9Yz', 5)),
  ('Slack bot', 'xoxb' || '-123456789012-' || repeat('aBcD1', 5)),
  ('Slack user', 'xoxp' || '-123456789012-' || repeat('aBcD1', 5)),
  ('Slack webhook', 'https://hooks.slack' || '.com/services/T0AB12CD3/B0AB12CD3/' || repeat('aB3d', 6)),
  ('Discord webhook', 'https://discord' || '.com/api/webhooks/123456789012345678/' || repeat('aB3-', 15)),
  ('Discord', 'MT' || repeat('k4NzY1', 4) || '.Gh1jKl.' || repeat('aB3dE6gHi', 4)),
  ('Telegram', '712345678' || '9:AA' || repeat('HdqTcvC1', 4) || 'x'),
  ('Stripe', 'sk' || '_live_' || repeat('51Hx', 6)),
  ('Stripe test', 'sk' || '_test_' || repeat('51Hx', 6)),
  ('Stripe webhook', 'whsec' || '_' || repeat('Ab12', 8)),
  ('Google', 'AIz' || 'aSyB' || repeat('D4xR', 8)),
  ('Google OAuth secret', 'GOCSPX' || '-' || repeat('aB3d', 7)),
  ('SendGrid', 'SG' || '.' || repeat('aB', 11) || '.' || repeat('x', 1) || repeat('Y7z', 14)),
  ('Mailgun', 'key' || '-' || repeat('0a1b2c3d', 4)),
  ('Mailchimp', repeat('0a1b2c3d', 4) || '-us' || '12'),
  ('Twilio', 'S' || 'K' || repeat('0a1b2c3d', 4)),
  ('npm', 'npm' || '_' || repeat('a1B2', 9)),
  ('PyPI', 'pypi' || '-AgEIcHlwaS5vcmc' || repeat('CJDM3', 10)),
  ('Hugging Face', 'hf' || '_' || repeat('aBcDe', 7)),
  ('Replicate', 'r8' || '_' || repeat('aB3d', 9)),
  ('Groq', 'gsk' || '_' || repeat('aB3d', 13)),
  ('Pinecone', 'pcsk' || '_' || repeat('aB3d', 13)),
  ('Supabase', 'sbp' || '_' || repeat('0a1b2', 8)),
  ('Supabase secret', 'sb_' || 'secret_' || repeat('aB3d', 7)),
  ('DigitalOcean', 'dop' || '_v1_' || repeat('0a1b2c3d', 8)),
  ('Vault', 'hvs' || '.' || repeat('CAES', 8)),
  ('Notion', 'secret' || '_' || repeat('aB3dE6g', 6) || 'x'),
  ('Shopify', 'shpat' || '_' || repeat('0a1b2c3d', 4)),
  ('Databricks', 'dapi' || repeat('0a1b2c3d', 4)),
  ('Bitcoin', '5' || repeat('HueCGU8r', 6) || 'Mx'),
  ('BIP 32', 'xprv' || repeat('9s21ZrQH', 13) || 'abc'),
  ('seed phrase', 'legal winner thank ' || 'year wave sausage worth useful legal winner thank yellow'),
  ('DSN', 'postgres' || '://app:' || 'h4rd2guess' || '@db.internal:5432/app'),
  ('Redis', 'rediss' || '://:' || 'h4rd2guess' || '@cache.internal:6379/0'),
  ('address', 'https' || '://bob:' || 'swordfish' || '@intranet.test/path'),
  ('bearer', 'curl -H "Authorization: ' || 'Bearer ' || repeat('aB3d', 6) || '" https://api.test'),
  ('basic', 'Basic ' || 'Ym9iOnN3' || 'b3JkZmlzaDE='),
  ('connection string', 'Server=db;User Id=app;' || 'Password=' || 'h4rd2guess;'),
  ('query', 'https://api.test/v1?city=Rome&' || 'api_key=' || repeat('0a1b', 6)),
  ('code', 'client = Client(api_key="' || repeat('a1B2c3', 4) || '")'),
  ('JSON in a text', '{"headers": {"X-Api-Key": "' || repeat('a1B2c3', 4) || '"}}'),
  ('settings', e'DEBUG=1\nDB_PASSWORD=' || 'h4rd2guess' || e'\n')
) as v (name, secret)
union all
select v.name, v.node::jsonb from (values
  ('password', '{"password": "swordfish"}'),
  ('password of digits', '{"dbPassword": "20071969"}'),
  ('password of a field', '{"template": {"password": {"name": "password", "value": "hunter2"}}}'),
  ('secret', '{"client_secret": "7f3c9a1e5b"}'),
  ('token', '{"accessToken": "a81bc81b-dead-4e5d-abff-90865d1e13b1"}'),
  ('Twilio auth token', '{"auth_token": "0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d"}'),
  ('Binance', format('{"apiKey": "%s"}', repeat('vmPUZE6m', 8))),
  ('Coinbase', format('{"apiSecret": "%s=="}', repeat('aB3/dE6+', 8))),
  ('Ethereum', format('{"privateKey": "0x%s"}', repeat('4c0883a6', 8))),
  ('wallet', format('{"wallet_key": "%s"}', repeat('4c0883a6', 8))),
  ('header', '{"headers": [{"name": "Authorization", "value": "Token 7f3c9a1e5b2d"}]}'),
  ('cookie', '{"Cookie": "session=7f3c9a1e5b2d; theme=dark"}'),
  ('several', '{"api_keys": ["7f3c9a1e5b2d"]}'),
  ('mnemonic', '{"mnemonic": "abandon ability able about above absent absorb abstract absurd abuse access accident"}'),
  ('behind an expression', '{"token": "={{ $json.prefix }}7f3c9a1e5b2d"}'),
  ('under $secret', format('{"x": {"$secret": "ghp%s%s"}}', '_', repeat('a1B2', 9)))
) as v (name, node);
select tests.create_user('ada');
grant select on secrets to authenticated;
select tests.authenticate_as('ada');
select cmp_ok((select count(*)::integer from secrets), '>=', 50, 'fifty at least');
select create_workflow(s.name, jsonb_build_array(s.node || '{"id": "a"}')) from secrets s;
select is_empty(
  $$select s.name from secrets s join workflow_sessions w on w.name = s.name
    where (export_workflow(w.id) #> '{versions,0,nodes,0}') - 'id' = s.node$$,
  'none of them is in its bundle'
);
select lives_ok(
  $$select create_workflow('Published', i.nodes, is_template => true)
    from workflow_sessions s cross join lateral import_workflow(export_workflow(s.workflow_id)) i$$,
  'and what is imported from there can be published'
);

select * from finish();
rollback;
