begin;
select plan(16);

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

select is(tests.answer($$select list_templates(order_by => 'created_at')$$), 'PT422 $.order_by');
select is(tests.answer('select list_templates(order_by => null)'), 'PT422 $.order_by');
select is(tests.answer($$select list_templates(order_by => 'name; drop table x')$$), 'PT422 $.order_by');
select is(
  tests.answer($$select list_templates(order_by => 'name', cursor => (select next_cursor from list_templates(order_by => 'copies')))$$),
  'PT422 $.cursor', 'of another order'
);
select is(
  tests.answer($$select list_templates(order_by => 'copies', cursor => '["templates copies", "1e5", "00000000-0000-0000-0000-000000000000"]')$$),
  'PT422 $.cursor', 'no number of copies'
);
select is(
  tests.answer($$select list_templates(order_by => 'name', cursor => '["templates name", "''; select 1", "00000000-0000-0000-0000-000000000000"]')$$),
  'no error', 'any text is a name'
);
select is(
  tests.answer($$select workflow_internal.template_page(null, null, null, null, null, null)$$), 'PT422 $.page_size', 'inside, too'
);

select * from finish();
rollback;
