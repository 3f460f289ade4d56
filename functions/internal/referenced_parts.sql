-- Replaces what looks like a credential in parts of definitions by references to secrets.
create or replace function workflow_internal.referenced_parts(parts text[])
returns text[]
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
set jit = off
as $$
declare
  documents jsonb := ('[' || array_to_string(referenced_parts.parts, ',') || ']')::jsonb;
  places_found bigint;
  written text[];
  found_paths text[];
begin
  if (select count(*) from jsonb_path_query(documents, 'strict $.** ? (@.type() == "string")')) > 50000 then
    perform workflow_internal.raise_error('bundle_too_large', '50000 texts');
  end if;

  with found as materialized (
    -- The first step is the part.
    select f.steps[1] as document, f.steps[2:] as steps, f.is_key, f.content, f.secret_name
    from workflow_internal.credential_places(documents, 10001, null) f
  ), taken as (
    select regexp_replace(t.name, '_[0-9]+$', '') as secret_name, max(coalesce(substring(t.name from '_([0-9]+)$')::numeric, 1)) as nth
    from unnest(workflow_internal.secret_references(documents)) as t (name) where char_length(t.name) < 100 group by 1
  ), secrets as (
    -- One name for one secret, wherever it stands. Those of one key are numbered on from what the author used already.
    select s.content, s.secret_name, coalesce(t.nth, 0) + row_number() over (partition by s.secret_name order by s.first_place) as nth
    from (
      select f.content, min(array[f.document] || f.steps) as first_place,
        (array_agg(f.secret_name order by f.document, f.steps))[1] as secret_name
      from found f where not f.is_key group by f.content
    ) s
    left join taken t on t.secret_name = s.secret_name
  ), places as (
    select f.document, jsonb_agg(to_jsonb(f.steps) || jsonb_build_array(case
      when f.is_key then jsonb_build_object('key', format('<secret %s>', f.steps[cardinality(f.steps)]))
      -- What joins nodes and edges must stay a text, and the same one on both sides.
      when cardinality(f.steps) = 1 and f.secret_name in ('ID', 'SOURCE', 'TARGET', 'PARENT_ID', 'PARENT_NODE')
        and documents -> (f.document - 1) ? 'id'
        then to_jsonb(format('<secret %s_%s>', s.secret_name, s.nth))
      -- A reference is one level deeper than the text was.
      when cardinality(f.steps) >= 99 then to_jsonb('<secret>'::text)
      else jsonb_build_object('$secret', s.secret_name || case when s.nth > 1 then '_' || s.nth else '' end)
    end)) as places
    from found f left join secrets s on s.content = f.content and not f.is_key
    group by f.document
  )
  select (select count(*) from found), array_agg(
    case when p.places is null then u.part else workflow_internal.with_references(u.part::jsonb, p.places) end order by u.place
  )
  into places_found, written
  from unnest(referenced_parts.parts) with ordinality as u (part, place)
  left join places p on p.document = u.place;
  if places_found > 10000 then
    perform workflow_internal.raise_error('bundle_too_large', '10000 credentials');
  end if;
  -- What was changed is read again by those who guard templates: better no bundle than one with a credential.
  found_paths := workflow_internal.credential_paths((
    select '[' || coalesce(string_agg(w.part, ','), '') || ']'
    from unnest(referenced_parts.parts, written) as w (original, part) where w.part <> w.original
  )::jsonb);
  if found_paths <> '{}' then
    perform workflow_internal.raise_error('credentials_found', to_jsonb(found_paths)::text);
  end if;
  return written;
end
$$;

comment on function workflow_internal.referenced_parts(text[]) is
  'Parts of definitions without credentials

parts: JSON, in the order in which secrets are numbered. An equal text has one name in all of them.
Errors: PT413 more than 50,000 texts or 10,000 credentials; PT422 something is left that looks like one.';

revoke all on function workflow_internal.referenced_parts(text[]) from public, anon, authenticated, service_role;
