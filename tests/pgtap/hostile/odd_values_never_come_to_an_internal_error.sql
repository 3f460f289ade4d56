-- Each argument of each public function gets values at and past the ends of its type: every answer is a result or an error of the
-- registry. The other arguments are such that the call gets far.
begin;
select plan(2);

select tests.create_user('ben');
select tests.authenticate_as('ben');
select workflow_id as w from create_workflow('Flow', tests.nodes(3), tests.edges(2), status => 'active') \gset
select create_version(:'w', tests.nodes(2));
select set_version_label(:'w', 1, 'production');
select start_execution(:'w') as run \gset
select set_workflow_schedule(:'w', every => '1 hour');
select tests.clear_authentication();
create temporary table odd (type, value) as values
  ('text', ''), ('text', ' '), ('text', repeat('a', 300)), ('text', repeat('(', 20000)), ('text', repeat('a b ', 10000)), ('text', e'\x01\x7f'),
  ('text', e'%_\\%'), ('text', repeat('[', 20000)), ('text', '["x", "1e131071", "00000000-0000-0000-0000-000000000000"]'),
  ('text', '["node_usage", "infinity", "00000000-0000-0000-0000-000000000000", 999999999, 999999999]'), ('text', 'infinity'),
  ('text', 'data[*][*][*][*]'), ('text', repeat('a|', 5000) || '&!:*'), ('text', U&'\FFFD\202E'), ('text', 'completed'), ('text', 'own'), ('text', 'hour'),
  ('timestamptz', 'infinity'), ('timestamptz', '-infinity'), ('timestamptz', '294276-12-31Z'), ('timestamptz', '4713-01-02 BC'),
  ('timestamptz', '1970-01-01Z'), ('timestamptz', '9999-12-31 23:59:59Z'), ('timestamptz', '10000-01-01Z'),
  ('interval', '0'), ('interval', '-1 day'), ('interval', '178000000 years'), ('interval', '-178000000 years'), ('interval', '1 microsecond'),
  ('interval', '1 month -29 days'), ('interval', '366 days 1 us'), ('interval', '2147483647 days'),
  ('float8', 'NaN'), ('float8', 'Infinity'), ('float8', '-Infinity'), ('float8', '1e308'), ('float8', '1e-300'), ('float8', '-0'),
  ('int4', '0'), ('int4', '-1'), ('int4', '2147483647'), ('int4', '-2147483648'),
  ('uuid', 'ffffffff-ffff-ffff-ffff-ffffffffffff'), ('uuid[]', '{}'), ('uuid[]', '{NULL}'),
  ('uuid[]', '[5:5]={00000000-0000-0000-0000-000000000000}'), ('text[]', '{}'), ('text[]', '{NULL}'), ('text[]', '{{a},{b}}'), ('text[]', '[0:0]={a}'),
  ('text[]', '{""}'), ('jsonb', 'null'), ('jsonb', '1'), ('jsonb', '1e131071'), ('jsonb', '"x"'), ('jsonb', '[]'), ('jsonb', '{}'), ('jsonb', '[null]'),
  ('jsonb', '[1e131071]'), ('jsonb', '{"a": 1e131071}'), ('jsonb', repeat('[', 3000) || repeat(']', 3000)),
  ('jsonb', '{"a": ' || repeat('[', 3000) || repeat(']', 3000) || '}'), ('jsonb', '[{"id": {}}]'), ('jsonb', '{"allOf": [{"$ref": "#"}]}'),
  ('jsonb', '{"minimum": 1e131071, "multipleOf": 0}'), ('jsonb', '{"format": "workflow-sessions", "format_version": 1, "name": "x", "versions": [{}]}');
-- An infinite interval is new in 17.
insert into odd select 'interval', v.value from (values ('infinity'), ('-infinity')) as v (value)
where current_setting('server_version_num')::integer >= 170000;
insert into odd select distinct o.type, null from odd o;
create temporary table calls as
select p.oid::regproc::text as function, p.proargnames[t.place] as argument, left(o.value, 40) as value,
  format('select count(*) from (select %s(%s)) s', p.oid::regproc, (
    select string_agg(format('%I => %s', p.proargnames[u.place], case
      when u.place = t.place then format('%L::%s', o.value, o.type)
      when u.type = 'uuid'::regtype then quote_literal(case p.proargnames[u.place] when 'execution_id' then :'run' else :'w' end)
      when u.type = 'uuid[]'::regtype then quote_literal(array[:'w']::text)
      when u.type = 'text'::regtype then case p.proargnames[u.place] when 'status' then '''completed''' else '''Flow''' end
      when u.type = 'jsonb'::regtype then case p.proargnames[u.place] when 'nodes' then '''[{"id": "a"}]''' when 'edges' then '''[]''' else '''{}''' end
      when u.type = 'int4'::regtype then '1' when u.type = 'text[]'::regtype then '''{a}''' else 'null'
    end), ', ')
    from unnest(p.proargtypes) with ordinality as u (type, place)
    where u.place = t.place or u.place <= p.pronargs - p.pronargdefaults
  )) as statement
from pg_proc p
cross join unnest(p.proargtypes) with ordinality as t (type, place)
join odd o on o.type::regtype = t.type
where p.pronamespace = 'public'::regnamespace and has_function_privilege('authenticated', p.oid, 'execute')
  and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e');
grant select on calls to authenticated;

select tests.authenticate_as('ben');
create temporary table answers as select c.*, tests.outcome(c.statement) as answer from calls c;
select is_empty(
  $$select a.function, a.argument, a.value, a.answer from answers a where a.answer !~ '^(PT|XX999)'$$, 'no value reaches what cannot take it'
);
select cmp_ok((select count(distinct a.function)::int from answers a), '>', 50, 'of any function');

select * from finish();
rollback;
