-- Lists the secrets to which a document refers.
create or replace function workflow_internal.secret_references(document jsonb)
returns text[]
language plpgsql
immutable
parallel safe
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return array(
    select s.name
    from (
      select r.reference ->> '$secret' as name, r.place
      from jsonb_path_query(secret_references.document, 'strict $.** ? (@."$secret".type() == "string")')
        with ordinality as r (reference, place)
    ) s
    group by s.name order by min(s.place)
  );
end
$$;

comment on function workflow_internal.secret_references(jsonb) is
  'The names in {"$secret": "NAME"}

Each once, in the order of the document.';

revoke all on function workflow_internal.secret_references(jsonb) from public, anon, authenticated, service_role;
