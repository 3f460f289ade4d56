-- With standard_conforming_strings off a backslash in '…' escapes, also in the bodies of functions, which Postgres reads when they
-- are first called. In e'…' it always does.
begin;
select plan(6);

select is_empty(
  $$select p.oid::regprocedure
    from pg_proc p
    cross join regexp_replace(p.prosrc, '--[^\n]*', '', 'g') as c (code)
    where p.pronamespace in ('public'::regnamespace, 'workflow_internal'::regnamespace)
      and p.prolang = (select l.oid from pg_language l where l.lanname = 'plpgsql')
      and regexp_replace(c.code, '\me''(''''|\\.|[^''\\])*''', '', 'gi') ~ '''[^'']*\\'$$,
  'no function has one in a plain string'
);
select tests.create_user('ben');
select tests.authenticate_as('ben');
set local escape_string_warning = off;
set local standard_conforming_strings = off;

select workflow_id as w from create_workflow('Flow (a)', tests.nodes(1), status => 'active') \gset
select lives_ok(format('select set_workflow_schedule(%L, cron => ''*/5 9-17 * * mon-fri'')', :'w'), 'a cron expression is read');
select results_eq('select name_highlight from search_workflows(''(a'')', array['Flow ⟦(a⟧)'], 'a search is one for text');
select throws_ok(
  format('select update_workflow(%L, variables => ''{"password": "hunter2hunter2"}''), publish_template(%L)', :'w', :'w'), 'PT422', null,
  'what looks like a credential does'
);
select lives_ok(
  format('select update_workflow(%L, variables => ''{"password": "${PASSWORD}"}''), publish_template(%L)', :'w', :'w'),
  'and a placeholder like one'
);
select is((select count(*)::int from list_templates(search_query => '100%')), 0, 'and wildcards are text');

select * from finish();
rollback;
