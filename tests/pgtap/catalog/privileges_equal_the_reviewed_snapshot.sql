-- Who may do what, a line each: role, privilege, object. A difference is either a mistake or a line to review and
-- change in privileges.expected, which is sorted. Partitions have no grants (api_roles_can_only_read_tables).
begin;
select plan(3);

\set expected `cat tests/pgtap/catalog/privileges.expected`
create temporary table expected as
select l.line from string_to_table(:'expected', e'\n') as l (line) where l.line <> '';

create temporary view granted as
select concat_ws(' ', case a.grantee when 0 then 'PUBLIC' else a.grantee::regrole::text end, lower(a.privilege_type), o.name) as line
from (
  select 'schema ' || n.nspname, n.nspowner, coalesce(n.nspacl, acldefault('n', n.nspowner))
  from pg_namespace n where n.nspname = 'workflow_internal'
  union all
  select format('%s.%s', c.relnamespace::regnamespace, c.relname), c.relowner, coalesce(c.relacl, acldefault('r', c.relowner))
  from pg_class c where c.relkind in ('r', 'p', 'v', 'm', 'S') and not c.relispartition
    and c.relnamespace in ('public'::regnamespace, 'workflow_internal'::regnamespace)
  union all
  select format('%s.%s', p.pronamespace::regnamespace, p.proname), p.proowner, coalesce(p.proacl, acldefault('f', p.proowner))
  from pg_proc p where p.pronamespace in ('public'::regnamespace, 'workflow_internal'::regnamespace)
) o (name, owner, acl)
cross join lateral aclexplode(o.acl) a
where a.grantee <> o.owner;

select is_empty(
  'select g.line from granted g except select x.line from expected x', 'nothing is granted that was not reviewed'
);
select is_empty(
  'select x.line from expected x except select g.line from granted g', 'and nothing that was reviewed is missing'
);
select results_eq(
  'select x.line from expected x', 'select x.line from expected x order by x.line collate "C"', 'the snapshot is sorted'
);

select * from finish();
rollback;
