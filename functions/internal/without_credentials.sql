-- Leaves out the lines that look like a credential, and all beyond a length.
create or replace function workflow_internal.without_credentials(lines text, longest integer)
returns text
language plpgsql
immutable
parallel safe
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  -- Wider and cheaper than credential_rules: what is left out by mistake is not found, and no more. Several small patterns, on
  -- small letters, cost a tenth of one large one.
  long_token constant text := '[a-z0-9+_=~-]{18}';
  named constant text := e'(?:passw|pwd|passphrase|secret|token|key|sig|signature|appid|jwt)[a-z"''\\\\ ]*[:=]';
  -- Addresses with a password, headers, webhooks, keys in their own format.
  placed constant text := e'://[^/@ ]*:[^/@ ]+@|bearer |basic |hooks\\.slack|/webhooks/|-----begin|putty-user|xox[a-z]-';
  -- Twelve words and nothing else may be a seed phrase.
  phrase constant text := '(?w)^ *[a-z]+(?:[ ,]+[a-z]+){11,23} *$';
  lowered text;
  kept text := without_credentials.lines;
begin
  if char_length(kept) > 1000 then
    -- A text that comes again is of no use, and costs more to parse than to leave out.
    kept := left((
      select string_agg(l.line, e'\n') from (
        select left(s.line, 2000) from string_to_table(left(kept, 1000000), e'\n') as s (line) group by 1 limit 2000
      ) as l (line)
    ), without_credentials.longest);
  end if;
  lowered := lower(kept);
  if lowered ~ long_token or lowered ~ named or lowered ~ placed or lowered ~ phrase then
    kept := array_to_string(array(
      select s.line from string_to_table(kept, e'\n') with ordinality as s (line, place)
      where lower(s.line) !~ named and lower(s.line) !~ placed and s.line !~ phrase
        -- A long word without a digit is a name; of 32 characters it is none.
        and not exists (
          select from regexp_matches(lower(s.line), '[a-z0-9+_=~-]{18,}', 'g') as m (found)
          where m.found[1] ~ '[0-9]' or char_length(m.found[1]) >= 32
        )
      order by s.place
    ), e'\n');
  end if;
  return kept;
end
$$;

comment on function workflow_internal.without_credentials(text, integer) is
  'Lines without those that look like a credential

longest: how many characters are kept. Of lines with more than 1,000 characters together each is kept once, and 2,000 characters of it, in the order of the alphabet.';

revoke all on function workflow_internal.without_credentials(text, integer) from public, anon, authenticated, service_role;
