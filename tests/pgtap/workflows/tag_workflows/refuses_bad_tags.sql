begin;
select plan(8);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as w from create_workflow('1', tags => '{a}') \gset
create function pg_temp.answer(lists text) returns text language sql as $$
  select tests.answer(format('select tag_workflows(array(select s.id from workflow_sessions s), %s)', answer.lists))
$$;
select is(pg_temp.answer($$'{x,NULL}'$$), 'PT422 $.add_tags[1]');
select is(pg_temp.answer($$'{x," "}'$$), 'PT422 $.add_tags[1]');
select is(pg_temp.answer($$array['x', repeat('x', 65)]$$), 'PT413 $.add_tags[1]');
select is(pg_temp.answer($$array_fill('x'::text, array[51])$$), 'PT413 $.add_tags');
select is(pg_temp.answer($$array_fill('x'::text, array[300000])$$), 'PT413 $.add_tags');
select is(pg_temp.answer($$'{}', '{NULL}'$$), 'PT422 $.remove_tags[0]');
select is(pg_temp.answer($$'{}', array_fill('x'::text, array[51])$$), 'PT413 $.remove_tags');
select results_eq('select tags, revision from workflow_sessions', $$values ('{a}'::text[], 1)$$);

select * from finish();
rollback;
