-- Leaves out of texts the lines that look like a credential.
create or replace function workflow_internal.without_credentials(texts text[])
returns text[]
language plpgsql
immutable
parallel safe
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  -- Wider and cheaper than credential_rules: what is left out by mistake is not found, and no more.
  named constant text := e'(?:passw|pwd|passphrase|secret|token|key|sig|signature|appid|jwt)[a-z"''\\\\ ]*[:=]';
  -- Addresses with a password, headers, webhooks, keys in their own format.
  placed constant text := e'://[^/@ ]*:[^/@ ]+@|bearer |basic |hooks\\.slack|/webhooks/|-----begin|putty-user|xox[a-z]-';
  -- Twelve words and nothing else may be a seed phrase.
  phrase constant text := '^ *[a-z]+(?:[ ,]+[a-z]+){11,23} *$';
  -- A long word without a digit is a name; of 32 characters it is none.
  long_token constant text := '[a-z0-9+_=~-]{32}|(?=[a-z0-9+_=~-]{18})[a-z+_=~-]*[0-9]';
  lowered text := lower(array_to_string(without_credentials.texts, e'\n'));
begin
  -- One look for all: to start a pattern costs more than to read a short text. With that of phrases in it, it would cost twice as much.
  if lowered !~ ('(?n)' || named || '|' || placed || '|[a-z0-9+_=~-]{18}') and lowered !~ ('(?n)' || phrase) then
    return without_credentials.texts;
  end if;
  return array(
    select regexp_replace(
      regexp_replace(t.lines, '(?in)^.*(?:' || named || '|' || placed || '|' || long_token || ').*$', '', 'g'),
      '(?n)' || phrase, '', 'g'
    )
    from unnest(without_credentials.texts) with ordinality as t (lines, place) order by t.place
  );
end
$$;

comment on function workflow_internal.without_credentials(text[]) is
  'Texts without the lines that look like a credential

Such lines become empty ones.';

revoke all on function workflow_internal.without_credentials(text[]) from public, anon, authenticated, service_role;
