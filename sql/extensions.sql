-- The extensions that indexes of ours need, both of Postgres's own contrib: words that are nearly the same (pg_trgm), and a user's
-- id beside an array or a text in one GIN index (btree_gin). One that is there already stays in its schema, wherever that is; others
-- go to the schema extensions, where Supabase has them. The preflight has made sure that the server has them.
do $$
declare
  wanted name;
begin
  foreach wanted in array array['pg_trgm', 'btree_gin']::name[] loop
    if not exists (select from pg_catalog.pg_extension e where e.extname = wanted) then
      create schema if not exists extensions;
      execute format('create extension %I with schema extensions', wanted);
    end if;
  end loop;
end
$$;
