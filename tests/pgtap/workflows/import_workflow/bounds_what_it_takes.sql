begin;
select plan(8);

select tests.create_user('ada');
select tests.authenticate_as('ada');
set local statement_timeout = '20s';
create function pg_temp.bundle(versions jsonb) returns jsonb language sql as $$
  select jsonb_build_object('format', 'workflow-sessions', 'format_version', 1, 'name', 'x', 'versions', versions)
$$;
create function pg_temp.versions(n integer, variables jsonb default '{}') returns jsonb language sql as $$
  select jsonb_agg(jsonb_build_object('version', i, 'nodes', '[]'::jsonb, 'edges', '[]'::jsonb, 'variables', versions.variables) order by i)
  from generate_series(1, n) i
$$;
create function pg_temp.answer(bundle jsonb) returns text language sql as $$
  select tests.answer(format('select import_workflow(%L)', bundle))
$$;
select is(pg_temp.answer(pg_temp.bundle(pg_temp.versions(5000))), 'PT413 1000 versions', '5,000 versions');
select is(pg_temp.answer(pg_temp.bundle(pg_temp.versions(4, jsonb_build_object('x', repeat('x', 2600000))))), 'PT413 8 MiB', '10 MB');
select is(
  pg_temp.answer(pg_temp.bundle(pg_temp.versions(1, jsonb_build_object('x', repeat('x', 5000000))))), 'PT413 $.versions[0]', 'a definition of 5 MB'
);
select is(
  pg_temp.answer(jsonb_set(pg_temp.bundle(pg_temp.versions(2)), '{versions,1,variables,x}', (repeat('[', 1000) || repeat(']', 1000))::jsonb)),
  'PT413 $.versions[1]', 'a thousand levels'
);
select is(
  pg_temp.answer(jsonb_set(pg_temp.bundle(pg_temp.versions(2)), '{versions,1,variables,x}', '1e400')), 'PT422 $.versions[1].variables', 'a number bomb'
);
select is(
  pg_temp.answer(pg_temp.bundle(pg_temp.versions(1)) || jsonb_build_object('source', repeat('x', 9000000))), 'PT413 8 MiB',
  'what is not looked at counts, too'
);
select is_empty('select from workflow_sessions', 'nothing is written');
select is((import_workflow(pg_temp.bundle(pg_temp.versions(1000)))).version, 1000, 'a thousand versions');

select * from finish();
rollback;
