-- Refuses to install over objects of our names that are not ours, before anything is written.
-- The installer puts the names of our objects in public and the files that make them in for the placeholder.
do $preflight$
declare
  installed text[] := '{}';
  foreign_objects text;
  missing_extensions text;
  schema_owner text;
begin
  if to_regclass('workflow_internal.installed_files') is not null then
    execute 'select coalesce(array_agg(f.path), ''{}'') from workflow_internal.installed_files f' into installed;
  elsif exists (select from pg_catalog.pg_class c where c.relnamespace = to_regnamespace('workflow_internal'))
    or exists (select from pg_catalog.pg_proc p where p.pronamespace = to_regnamespace('workflow_internal'))
    or exists (select from pg_catalog.pg_type t where t.typnamespace = to_regnamespace('workflow_internal'))
  then
    raise exception using errcode = '42P06',
      message = 'The schema workflow_internal exists and is not part of workflow-sessions',
      hint = 'Rename or drop it, then install again. Nothing was changed.';
  end if;

  -- Whoever owns the schema could replace what runs in it with the installer's rights.
  select n.nspowner::regrole::text into schema_owner
  from pg_catalog.pg_namespace n where n.nspname = 'workflow_internal' and n.nspowner <> current_user::regrole;
  if schema_owner is not null then
    raise exception using errcode = '42501',
      message = format('The schema workflow_internal belongs to %s, not to %s', schema_owner, current_user),
      hint = 'Install as the role that owns it, or drop it. Nothing was changed.';
  end if;

  select string_agg(e.name, ' and ' order by e.name) into missing_extensions
  from unnest(array['btree_gin', 'pg_trgm']) as e (name)
  where not exists (select from pg_catalog.pg_extension x where x.extname = e.name)
    and not exists (select from pg_catalog.pg_available_extensions a where a.name = e.name);
  if missing_extensions is not null then
    raise exception using errcode = '0A000',
      message = format('This server lacks the extension %s, which search needs', missing_extensions),
      hint = 'Install the package postgresql-contrib of its version. Nothing was changed.';
  end if;

  with ours as (
    select o.key as name, o.value as path from jsonb_each_text('{{public_objects}}') as o
  ), present as (
    select c.relname::text as name, c.relowner as owner, format('relation public.%I', c.relname) as description
    from pg_catalog.pg_class c where c.relnamespace = 'public'::regnamespace
    union all
    select p.proname, p.proowner, format('function public.%I(%s)', p.proname, pg_get_function_identity_arguments(p.oid))
    from pg_catalog.pg_proc p where p.pronamespace = 'public'::regnamespace
    union all
    -- Types of tables and arrays come with what they belong to.
    select t.typname, t.typowner, format('type public.%I', t.typname)
    from pg_catalog.pg_type t
    where t.typnamespace = 'public'::regnamespace and t.typrelid = 0 and t.typelem = 0
  )
  select string_agg(e'\n  ' || p.description, '' order by p.description) into foreign_objects
  from present p join ours o on o.name = p.name
  where o.path <> all (installed) or p.owner <> current_user::regrole or (select count(*) from present other where other.name = p.name) > 1;

  if foreign_objects is not null then
    raise exception using errcode = '42710',
      message = 'Not part of workflow-sessions, but of the same name:' || foreign_objects,
      hint = 'Rename or drop it, then install again. Nothing was changed.';
  end if;
end
$preflight$;
