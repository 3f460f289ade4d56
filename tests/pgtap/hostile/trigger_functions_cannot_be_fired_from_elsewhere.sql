begin;
select plan(11);

select tests.create_user('ben');
select tests.authenticate_as('ben');
create temporary table mine (id uuid, workflow_id uuid, user_id uuid, is_template boolean, archived_at timestamptz);

select throws_ok(
  format('create trigger t before insert on pg_temp.mine for each row execute function %s()', p.oid::regproc),
  '42501', null, p.proname::text
)
from pg_proc p
where p.pronamespace = 'workflow_internal'::regnamespace and p.prorettype = 'trigger'::regtype
order by p.proname;

select * from finish();
rollback;
