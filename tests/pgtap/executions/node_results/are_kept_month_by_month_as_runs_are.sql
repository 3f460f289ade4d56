begin;
select plan(8);

select tests.create_user('ada');
-- Tests run side by side: all of the table, or nothing of it, so that no two wait for each other.
lock table workflow_internal.executions in access exclusive mode;
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w') as this_month \gset
select tests.authenticate_as_service();
insert into workflow_executions (workflow_id, status, created_at) values (:'w', 'running', now() + interval '13 months');
select record_node_result(l.id, 'a', output => '1') from list_executions(user_id => null) l;
select tests.clear_authentication();
select to_char(now() at time zone 'UTC', 'YYYY_MM') as month, to_char((now() + interval '13 months') at time zone 'UTC', 'YYYY_MM') as later \gset
create function pg_temp.bounds(parent text) returns setof text language sql as $$
  select replace(c.relname, parent, '') || ' ' || pg_get_expr(c.relpartbound, c.oid)
  from pg_inherits i join pg_class c on c.oid = i.inhrelid
  where i.inhparent = ('workflow_internal.' || parent)::regclass
$$;
select set_eq(
  $$select b.* from pg_temp.bounds('node_results') b$$, $$select b.* from pg_temp.bounds('executions') b$$, 'the months are those of runs'
);
select is(
  array(select r.tableoid::regclass::text from workflow_internal.node_results r order by r.execution_id),
  array['workflow_internal.node_results_' || :'month', 'workflow_internal.node_results_default'], 'a result is in the month of its run'
);
select cmp_ok(workflow_internal.create_execution_partitions(13), '>', 0, 'more months are made');
select set_eq(
  $$select b.* from pg_temp.bounds('node_results') b$$, $$select b.* from pg_temp.bounds('executions') b$$, 'of both'
);
select is(
  array(select r.tableoid::regclass::text from workflow_internal.node_results r order by r.execution_id),
  array['workflow_internal.node_results_' || :'month', 'workflow_internal.node_results_' || :'later'], 'and what waited has moved'
);
select ok(c.relrowsecurity, 'row level security is on')
from pg_class c where c.oid = format('workflow_internal.node_results_%s', :'later')::regclass;
select is_empty(
  format(
    $$select r.name, p.name
      from (values ('anon'), ('authenticated'), ('service_role')) as r (name)
      cross join (values ('select'), ('insert'), ('update'), ('delete'), ('truncate'), ('references'), ('trigger')) as p (name)
      where has_table_privilege(r.name, 'workflow_internal.node_results_%s', p.name)$$, :'later'),
  'no API role may touch it'
);
select is(workflow_internal.create_execution_partitions(13), 0, 'once');

select * from finish();
rollback;
