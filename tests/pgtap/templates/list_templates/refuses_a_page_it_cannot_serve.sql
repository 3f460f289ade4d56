begin;
select plan(9);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('T', is_template => true);
select next_cursor as other from list_workflows() \gset
select tests.authenticate_as_anon();
select is(tests.answer('select list_templates(page_size => 0)'), 'PT422 $.page_size');
select is(tests.answer('select list_templates(page_size => null)'), 'PT422 $.page_size');
select is(tests.answer('select list_templates(page_size => 1001)'), 'PT413 $.page_size');
select is(tests.answer($$select list_templates(repeat('x', 1001))$$), 'PT413 $.search_query');
select is(tests.answer($$select list_templates(tags_any => array_fill('a'::text, array[51]))$$), 'PT413 $.tags_any');
select is(tests.answer($$select list_templates(cursor => 'x')$$), 'PT422 $.cursor');
select is(tests.answer($$select list_templates(cursor => '["templates updated_at desc", "x", "y"]')$$), 'PT422 $.cursor');
select is(tests.answer(format('select list_templates(cursor => %L)', :'other')), 'PT422 $.cursor', 'of another list');
select is(tests.answer($$select list_templates(cursor => repeat('[', 100000))$$), 'PT422 $.cursor');

select * from finish();
rollback;
