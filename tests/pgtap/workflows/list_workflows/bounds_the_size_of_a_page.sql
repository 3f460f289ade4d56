begin;
select plan(7);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('Bot ' || i) from generate_series(1, 51) as i;

select is(tests.answer('select * from list_workflows(page_size => 0)'), 'PT422 $.page_size', '0');
select is(tests.answer('select * from list_workflows(page_size => -1)'), 'PT422 $.page_size', '-1');
select is(tests.answer('select * from list_workflows(page_size => null)'), 'PT422 $.page_size', 'null');
select is(tests.answer('select * from list_workflows(page_size => 1001)'), 'PT413 $.page_size', '1,001');
select is((select count(*)::integer from list_workflows(page_size => 1000)), 51, '1,000');
select is((select count(*)::integer from list_workflows(page_size => 1)), 1, '1');
select is((select count(*)::integer from list_workflows()), 50, '50 by default');

select * from finish();
rollback;
