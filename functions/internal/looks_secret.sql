-- Says whether a text is a real secret and not a placeholder, an expression, a field's name or a label.
create or replace function workflow_internal.looks_secret(value text, name text default null)
returns boolean
language plpgsql
immutable
parallel safe
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  -- What stays when expressions and <…> are taken out: "Bearer {{ $json.token }}" is "Bearer".
  rest text := btrim(regexp_replace(
    left(looks_secret.value, 4096),
    e'\\{\\{(?:[^}]|\\}[^}])*\\}\\}|\\$\\{[^}]*\\}|\\{[A-Za-z_][A-Za-z0-9_. ]{0,80}\\}|<[A-Za-z0-9_.'' -]{1,80}>|\\[[A-Za-z_ -]{1,80}\\]|%[A-Z_]+%',
    '', 'g'
  ), e' \t\r\n"''=;,');
  is_password boolean := coalesce(looks_secret.name ~* 'pass|pwd', false);
begin
  if char_length(rest) < 3
    or rest ~* e'(?:^|[^a-z])your|example|placeholder|redacted|change[-_ ]?me|dummy|x{5,}|[*•]{3,}|\\.{3}|…|[-_ ]here$|^my[-_ ]|^(?:insert|replace|enter|paste|put|todo)(?:[-_ ]|$)'
    or rest ~* e'^[$@]?(?:env|process\\.env|os\\.environ|os\\.getenv|getenv|secrets?|vars?|vault|msg|payload|json|flow|global|input|data|body|headers?|config|settings|context|credentials?|node|item|self|this)[.:/[(]'
    or rest ~ e'^\\$[A-Za-z_]+[A-Za-z0-9_.]*$'
    or rest ~* '^(?:pass|password|passwd|pwd|secret|token|key|api_?key|null|none|true|false|undefined|string)$'
  then
    return false;
  elsif looks_secret.name is null then
    -- Twelve words of prose are no seed phrase: its words have three to eight letters, and none of these is among them.
    return rest !~ e'^(?=[a-z]+[ ,\\n]).*(?:^|[ ,\\n])(?:[a-z]{1,2}|[a-z]{9,})(?:$|[ ,\\n])' and rest !~ ' (?:the|and|for|with|your|you|are|was|not|from|have|has|into|should|would|could|which|using) ';
  end if;

  rest := regexp_replace(rest, '^(?:bearer|basic|token|apikey|bot)[[:space:]]+', '', 'i');
  if char_length(rest) < 4 then
    return false;
  elsif looks_secret.name ~* 'mnemonic|phrase|words' then
    return rest ~ '[^[:space:]]+(?:[[:space:]]+[^[:space:]]+){5}' and rest !~* '[[:<:]](?:the|and|for|with|of|to|is)[[:>:]]';
  elsif rest ~ '[[:space:]]' then
    -- A label or a sentence, unless it has digits and none of a sentence's words.
    return rest ~ '[0-9]' and rest ~ '[A-Za-z]'
      and rest !~* '[[:<:]](?:the|and|for|with|of|to|is|a|an|in|or|at|least|this|if|from|not|use|used)[[:>:]]';
  elsif rest ~ '^[A-Z]+(?:_[A-Z0-9]+)+$' and rest ~ 'KEY|TOKEN|SECRET|PASS|PWD|CRED|AUTH' then
    return false; -- the name of a setting
  elsif is_password then
    return rest ~ '[^A-Za-z_.]' or rest !~* 'pass|pwd|secret|field|hidden|required|optional|text|input';
  elsif rest ~ '^[A-Za-z]+$' then
    return char_length(rest) >= 32;
  elsif looks_secret.name ~* 'credential' and rest ~* '^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then
    return false; -- a reference
  end if;
  return char_length(rest) >= 8
    and rest !~ '^[a-z]+://[^?@]*$'
    and ((rest ~ '[0-9]' and rest ~ '[A-Za-z]') or rest ~ e'[^A-Za-z0-9_.,:/(){}<>|[\\]-]');
end
$$;

comment on function workflow_internal.looks_secret(text, text) is
  'Whether a text is a real secret

name: the key or name it stands under, which says what it should be; null when its shape says that already, and only placeholders are left to tell apart.
Of a longer text the first 4,096 characters count.';

revoke all on function workflow_internal.looks_secret(text, text) from public, anon, authenticated, service_role;
