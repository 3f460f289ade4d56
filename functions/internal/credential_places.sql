-- Finds where a document holds what looks like a credential.
create or replace function workflow_internal.credential_places(document jsonb, most integer, most_searches integer)
returns table (steps integer[], is_key boolean, content text, secret_name text)
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
-- Hashed: to sort texts by the rules of a language costs more than to search them.
set enable_sort = off
set jit = off
as $$
declare
  patterns record;
begin
  select p.value_pattern, '(?iw)' || p.key_pattern as key_pattern into strict patterns from workflow_internal.credential_patterns() p;
  return query
  with texts as materialized (
    select t.steps, t.key, t.value, t.names, row_number() over () / 256 as block
    from workflow_internal.named_texts(credential_places.document) t
    -- Nothing shorter is a credential.
    where char_length(t.value) > 3 or char_length(t.key) > 15
  ), secret_names as materialized (
    select unnest(workflow_internal.matching_texts(
      array(select x.names from texts x where x.value is not null and x.names is not null group by x.names),
      patterns.key_pattern, credential_places.most_searches * 10
    )) as name
  ), credentials as materialized (
    select s.suspect
    from unnest(workflow_internal.matching_texts(
      -- Each text once, but only those of blocks with a match: mostly there are none.
      array(
        select distinct l.line
        from (
          select array_agg(x.value) || array_agg(x.key) filter (where char_length(x.key) > 15) as members from texts x group by x.block
        ) b
        cross join lateral unnest(case when array_to_string(b.members, e'\n') ~ ('(?w)' || patterns.value_pattern) then b.members end) as l (line)
        where char_length(l.line) > 3
      ),
      '(?w)' || patterns.value_pattern, credential_places.most_searches
    )) as s (suspect)
    where workflow_internal.holds_credential(s.suspect, patterns.value_pattern)
  ), found as (
    select x.steps, false as is_key, x.value as content, x.key, x.names from texts x
    where char_length(x.value) > 3 and (x.value in (select s.suspect from credentials s)
      or (x.names in (select s.name from secret_names s) and workflow_internal.looks_secret(x.value, x.names)))
    union all
    select x.steps, true, x.key, null, null from texts x
    where char_length(x.key) > 15 and x.key in (select s.suspect from credentials s)
  )
  select f.steps, f.is_key, f.content,
    -- A name must not tell what it stands for: keys and names can be credentials, too, and names_of cuts long ones.
    case when char_length(u.title) > 254 or f.names ~ ('(?w)' || patterns.value_pattern) or n.name ~ patterns.value_pattern
      then 'SECRET' else n.name end
  from found f
  cross join lateral (
    select case when starts_with(f.names, f.key || e'\n') then split_part(f.names, e'\n', 2) else f.names end as title
  ) u
  cross join lateral (select workflow_internal.secret_name(u.title) as name) n
  limit credential_places.most;
end
$$;

comment on function workflow_internal.credential_places(jsonb, integer, integer) is
  'Where a document holds what looks like a credential

By the enabled rules of credential_rules: texts and keys with a credential in them, and texts under a key or name that calls one.
{"$secret": "NAME"} refers to a secret and holds none. Each different text and name is searched once.
steps: numbers from 1, a place in an array, or the place of the key in an object. is_key: the key there is one, else the text. content: what it is.
secret_name: what to call it. most: how many places are wanted at most. most_searches: how many different texts, and a tenth of how many names, may
resemble one; null for any number. Errors: PT413 more of them do.';

revoke all on function workflow_internal.credential_places(jsonb, integer, integer) from public, anon, authenticated, service_role;
