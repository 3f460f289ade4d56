begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');

select is(char_length((create_workflow(repeat('ü', 255))).name), 255, 'characters count, not bytes');
select is(tests.answer($$select create_workflow(repeat('n', 256))$$), 'PT422 $.name', 'one more is too many');
select is((select count(*)::integer from workflow_sessions), 1, 'which created nothing');

select * from finish();
rollback;
