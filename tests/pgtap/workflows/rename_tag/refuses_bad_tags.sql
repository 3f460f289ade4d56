begin;
select plan(6);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('Momentum', tags => '{a}');
select is(tests.answer($$select rename_tag(null, 'b')$$), 'PT422 $.tag');
select is(tests.answer($$select rename_tag('a', ' ')$$), 'PT422 $.new_tag');
select is(tests.answer($$select rename_tag('a', repeat('b', 65))$$), 'PT413 $.new_tag');
select is(rename_tag(repeat('a', 10000000), 'b'), 0, 'a tag that nothing can carry');
select is(rename_tag('a', '%'), 1);
select is(rename_tag('_', 'b'), 0, 'wildcards are text');

select * from finish();
rollback;
