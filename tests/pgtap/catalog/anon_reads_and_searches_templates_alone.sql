begin;
select plan(2);

select is(
  array(
    select p.proname::text from pg_proc p
    where p.pronamespace = 'public'::regnamespace and has_function_privilege('anon', p.oid, 'execute')
    order by 1
  ),
  '{get_workflow,list_template_categories,list_templates,search_workflows}'
);
select is_empty(
  $$select p.oid::regprocedure
    from pg_proc p
    where p.pronamespace = 'workflow_internal'::regnamespace and has_function_privilege('anon', p.oid, 'execute')
      and p.provolatile = 'v'$$,
  'and nothing that writes inside'
);

select * from finish();
rollback;
