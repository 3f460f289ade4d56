begin;
select plan(8);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Momentum', is_template => true) \gset
select tests.authenticate_as('ben');
select duplicate_workflow(:'w') as copy \gset
select is(
  tests.answer(format('insert into workflow_sessions (name, forked_from_id) values (''x'', %L)', :'w')), 'PT422 $.forked_from_id', 'by an insert'
);
select is(
  tests.answer(format('update workflow_sessions set forked_from_id = null where id = %L', :'copy')), 'PT422 $.forked_from_id', 'by an update'
);
select throws_ok(format('update workflow_internal.template_counts set copies = 99 where workflow_id = %L', :'w'), '42501', null, 'in the table');
select throws_ok(format('insert into workflow_internal.template_copies values (gen_random_uuid(), %L)', :'w'), '42501', null, 'beside it');
select throws_ok(
  format($$select workflow_internal.insert_workflow(tests.user_id('ben'), '{}', '[]', '[]', null, '{}', %L)$$, :'w'), '42501', null, 'inside'
);
-- A table of the caller's own stands in nobody's place.
create temporary table template_counts (workflow_id uuid, copies bigint);
create temporary table template_copies (id uuid, workflow_id uuid);
insert into template_copies select gen_random_uuid(), :'w' from generate_series(1, 10);
insert into template_counts values (:'w', 1000);
select is((select copies from list_templates()), 1::bigint, 'nor by a temporary table');
savepoint before;
select duplicate_workflow(:'w');
select is((select copies from list_templates()), 2::bigint, 'the copier sees its own');
rollback to before;
select is((select copies from list_templates()), 1::bigint, 'until it takes it back');

select * from finish();
rollback;
