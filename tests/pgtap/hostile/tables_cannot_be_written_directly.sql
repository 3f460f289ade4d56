begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', is_template => true) \gset
select start_execution(:'w', idempotency_key => 'k');

select tests.clear_authentication();
create temporary table refused (role_name text, statement text, code text);
grant all on refused to public;
do $$
declare
  place record;
begin
  for place in
    select r.name as role_name, s.statement
    from (values ('anon'), ('authenticated'), ('service_role')) as r (name)
    cross join pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum = 1
    cross join lateral (values
      (format('insert into %s default values', c.oid::regclass)),
      (format('update %s set %I = %I', c.oid::regclass, a.attname, a.attname)),
      (format('delete from %s', c.oid::regclass)),
      (format('truncate %s', c.oid::regclass)),
      (format('lock table %s in row exclusive mode', c.oid::regclass)),
      (format('alter table %s disable row level security', c.oid::regclass)),
      (format('drop table %s cascade', c.oid::regclass)),
      (format('create policy mine on %s using (true)', c.oid::regclass)),
      (format(
        'create trigger mine before update on %s for each row execute function suppress_redundant_updates_trigger()', c.oid::regclass
      ))
    ) as s (statement)
    where c.relnamespace = 'workflow_internal'::regnamespace and c.relkind in ('r', 'p')
  loop
    perform set_config('role', place.role_name, true);
    insert into pg_temp.refused values (place.role_name, place.statement, left(tests.answer(place.statement), 5));
    perform set_config('role', 'none', true);
  end loop;
end
$$;
select is_empty($$select r.* from pg_temp.refused r where r.code <> '42501'$$, 'not a row, not a lock, not a policy');
select cmp_ok((select count(*)::int from pg_temp.refused), '>', 400, 'on any table, by any API role');

select * from finish();
rollback;
