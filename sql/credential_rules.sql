-- The credentials that we know by their shape, or by the key under which they stand. What a DBA changed stays changed.
-- Prefixes with a - or _ cannot stand inside of an embedded image; the others must not follow or precede base64.
with shipped (name, kind, pattern, description) as (
  values
    -- known by their shape
    ('private_key_pem', 'value', '-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----([A-Za-z0-9+/=[:space:]\\:,.-]{40})', 'PEM and PGP private keys'),
    ('putty_private_key', 'value', 'PuTTY-User-Key-File-[23]: ', 'PuTTY private keys'),
    ('age_secret_key', 'value', 'AGE-SECRET-KEY-1[0-9A-Z]{50}', 'age identities'),
    ('json_web_token', 'value', '(?:^|[^A-Za-z0-9+/_-])(eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{8,})', 'JSON web tokens, Supabase''s anon and service keys among them'),
    ('openai', 'value', '(?:^|[^A-Za-z0-9])(sk-[A-Za-z0-9_-]{20,})', 'OpenAI, Anthropic, OpenRouter, DeepSeek and Langfuse keys'),
    ('stripe', 'value', '(?:^|[^A-Za-z0-9])((?:sk|rk)_(?:live|test)_[A-Za-z0-9]{16,})', 'Stripe secret and restricted keys'),
    ('stripe_webhook', 'value', '(?:^|[^A-Za-z0-9])(whsec_[A-Za-z0-9+/=]{20,})', 'Stripe webhook secrets'),
    ('aws_access_key', 'value', '(?:^|[^A-Za-z0-9+/])((?:AKIA|ASIA)[A-Z0-9]{16})(?:$|[^A-Za-z0-9+/])', 'AWS access key ids'),
    ('github', 'value', '(?:^|[^A-Za-z0-9])(gh[pousr]_[A-Za-z0-9]{30,}|github_pat_[A-Za-z0-9_]{30,})', 'GitHub tokens'),
    ('gitlab', 'value', '(?:^|[^A-Za-z0-9])(gl(?:pat|ptt|dt|rt|soat|cbt)-[A-Za-z0-9_-]{20,})', 'GitLab tokens'),
    ('slack', 'value', '(?:^|[^A-Za-z0-9])(xox[abeoprs]-[A-Za-z0-9-]{10,}|xapp-[0-9]-[A-Za-z0-9-]{10,})', 'Slack tokens'),
    ('slack_webhook', 'value', 'hooks\.slack\.com/(?:services|workflows|triggers)/([A-Za-z0-9/_-]{20,})', 'Slack webhook addresses'),
    ('discord_webhook', 'value', 'discord(?:app)?\.com/api/(?:v[0-9]{1,2}/)?webhooks/([0-9]{10,20}/[A-Za-z0-9_-]{30,})', 'Discord webhook addresses'),
    ('discord', 'value', '(?:^|[^A-Za-z0-9+/_.-])([MNO][A-Za-z0-9_-]{22,30}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,45})(?:$|[^A-Za-z0-9_.-])', 'Discord bot tokens'),
    ('telegram', 'value', '(?:^|[^0-9])([0-9]{8,10}:AA[A-Za-z0-9_-]{32,34})(?:$|[^A-Za-z0-9_-])', 'Telegram bot tokens'),
    ('google_api_key', 'value', '(?:^|[^A-Za-z0-9+/_-])(AIza[A-Za-z0-9_-]{35})', 'Google API keys'),
    ('google_oauth', 'value', '(?:^|[^A-Za-z0-9+/])(ya29\.[A-Za-z0-9_-]{20,}|GOCSPX-[A-Za-z0-9_-]{20,}|1//0[A-Za-z0-9_-]{30,})', 'Google OAuth tokens and client secrets'),
    ('sendgrid', 'value', '(?:^|[^A-Za-z0-9])(SG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{32,64})', 'SendGrid keys'),
    ('mailgun', 'value', '(?:^|[^A-Za-z0-9])(key-[0-9a-f]{32})(?:$|[^0-9a-f])', 'Mailgun keys'),
    ('mailchimp', 'value', '(?:^|[^A-Za-z0-9])([0-9a-f]{32}-us[0-9]{1,2})(?:$|[^0-9])', 'Mailchimp keys'),
    ('twilio', 'value', '(?:^|[^A-Za-z0-9+/])(SK[0-9a-f]{32})(?:$|[^A-Za-z0-9+/])', 'Twilio API keys'),
    ('npm', 'value', '(?:^|[^A-Za-z0-9])(npm_[A-Za-z0-9]{36})', 'npm tokens'),
    ('pypi', 'value', '(?:^|[^A-Za-z0-9])(pypi-[A-Za-z0-9_-]{20,})', 'PyPI tokens'),
    ('hugging_face', 'value', '(?:^|[^A-Za-z0-9])(hf_[A-Za-z0-9]{30,}|api_org_[A-Za-z0-9]{30,})', 'Hugging Face tokens'),
    ('replicate', 'value', '(?:^|[^A-Za-z0-9])(r8_[A-Za-z0-9]{30,})', 'Replicate tokens'),
    ('groq', 'value', '(?:^|[^A-Za-z0-9])(gsk_[A-Za-z0-9]{40,}|xai-[A-Za-z0-9]{40,}|pplx-[A-Za-z0-9]{40,})', 'Groq, xAI and Perplexity keys'),
    ('pinecone', 'value', '(?:^|[^A-Za-z0-9])(pcsk_[A-Za-z0-9_]{40,}|tvly-[A-Za-z0-9-]{20,}|lsv2_[a-z]{2}_[A-Za-z0-9_]{32,})', 'Pinecone, Tavily and LangSmith keys'),
    ('supabase', 'value', '(?:^|[^A-Za-z0-9])(sbp_[0-9a-f]{40}|sb_secret_[A-Za-z0-9_-]{20,})', 'Supabase tokens and secret keys'),
    ('digitalocean', 'value', '(?:^|[^A-Za-z0-9])(do[opr]_v1_[0-9a-f]{64})', 'DigitalOcean tokens'),
    ('hashicorp_vault', 'value', '(?:^|[^A-Za-z0-9])(hv[sbr]\.[A-Za-z0-9_-]{24,})', 'Vault tokens'),
    ('notion_airtable', 'value', '(?:^|[^A-Za-z0-9])(ntn_[A-Za-z0-9]{40,}|secret_[A-Za-z0-9]{43}|pat[A-Za-z0-9]{14}\.[0-9a-f]{64})', 'Notion and Airtable tokens'),
    ('shopify_square', 'value', '(?:^|[^A-Za-z0-9])(shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}|sq0(?:atp|csp)-[A-Za-z0-9_-]{22,43})', 'Shopify and Square tokens'),
    ('linear_figma_postman', 'value', '(?:^|[^A-Za-z0-9])(lin_api_[A-Za-z0-9]{40}|figd_[A-Za-z0-9_-]{40,}|PMAK-[0-9a-f]{24}-[0-9a-f]{34})', 'Linear, Figma and Postman keys'),
    ('docker_databricks', 'value', '(?:^|[^A-Za-z0-9])(dckr_pat_[A-Za-z0-9_-]{24,}|dapi[0-9a-f]{32})', 'Docker and Databricks tokens'),
    ('bitcoin_wif', 'value', '(?:^|[^A-Za-z0-9+/_-])(5[1-9A-HJ-NP-Za-km-z]{50}|[KL][1-9A-HJ-NP-Za-km-z]{51})(?:$|[^A-Za-z0-9+/=_-])', 'Bitcoin private keys (WIF)'),
    ('extended_private_key', 'value', '(?:^|[^A-Za-z0-9+/])([xyztuv]prv[1-9A-HJ-NP-Za-km-z]{60,})', 'BIP 32 extended private keys'),
    ('seed_phrase', 'value', '^[[:space:]]*([a-z]+(?:[ ,\n]+[a-z]+){11}(?:(?:[ ,\n]+[a-z]+){12})?)[[:space:]]*$', 'Seed phrases of 12 or 24 words'),

    -- known by what stands before them in a text
    ('url_password', 'value', '[a-z0-9+.-]://[^[:space:]/:@"''<>]*:([^[:space:]/@"''<>]{3,})@[A-Za-z0-9\[{$]', 'Addresses and DSNs with a password'),
    ('authorization', 'value', '(?:^|[^A-Za-z])([Bb]earer|BEARER|[Bb]asic|BASIC)[[:space:]]{1,3}([A-Za-z0-9._~+/=-]{8,})', 'Authorization headers'),
    ('connection_string', 'value', '(?:^|[;?&[:space:]"''])([Pp]assword|PASSWORD|[Pp]wd|PWD|AccountKey|SharedAccessKey)=([^[:space:];"''&]{4,})', 'Passwords in connection strings and settings'),
    ('query_parameter', 'value', '[?&]((?:[a-z]{1,20}[_-]?)?(?:api[_-]?key|apikey|apiKey|token|secret|password|appid)|key|sig|signature)=([^[:space:]&"''#<>]{8,})', 'Keys in the query of an address'),
    ('assigned_in_text', 'value', '((?:[Pp]assword|PASSWORD|[Pp]asswd|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Aa]pi[_-]?[Kk]ey|API_?KEY|[Pp]rivate[_-]?[Kk]ey|PRIVATE_KEY|[Aa]ccess[_-]?[Kk]ey|ACCESS_KEY))["''\\]{0,4}[[:space:]]{0,4}[:=]{1,2}[[:space:]]{0,4}[\\]{0,2}["'']([^[:space:]"''\\]{6,})', 'Quoted values given to a name in code or JSON within a text'),
    ('dotenv', 'value', '(?:^|[\n;[:space:]])([A-Z0-9_]*(?:PASSWORD|SECRET|TOKEN|API_?KEY|PRIVATE_KEY|ACCESS_KEY|SECRET_KEY))=([^[:space:]"''&;]{8,})', 'Environment settings within a text'),

    -- known by their key
    ('password_key', 'key', '(?:password|passwd|passphrase|passcode|pwd)$|(?:^|[_. -])pass$', 'Passwords'),
    ('secret_key', 'key', '(?:secret|secrets|secret[_. -]?(?:value|text|string|id))$', 'Secrets'),
    ('token_key', 'key', '(?:token|tokens|jwt|bearer)$', 'Tokens'),
    ('api_key_key', 'key', '(?:api|app|access|auth|account|master|admin|service|secret|signing|encryption|license|subscription|shared|storage|webhook|bot|deploy)[_. -]?keys?$', 'API and access keys'),
    ('private_key_key', 'key', '(?:private|priv|wallet|signer|eth|btc)[_. -]?(?:keys?|pk)$|^pk$', 'Private keys'),
    ('authorization_key', 'key', '(?:^|[^a-z])(?:authorization|cookie|x-auth)$', 'Authorization and cookie headers'),
    ('credential_key', 'key', 'credentials?$', 'Credentials; a UUID is taken for a reference to one'),
    ('mnemonic_key', 'key', '(?:mnemonic|(?:seed|recovery|backup|secret)[_. -]?(?:phrase|words|codes?))$', 'Seed phrases and recovery codes')
)
insert into workflow_internal.credential_rules (name, kind, pattern, description)
select s.name, s.kind, s.pattern, s.description from shipped s
on conflict on constraint credential_rules_pkey do nothing;
