begin;
select plan(5);

select tests.create_user('ada');
select tests.authenticate_as('ada');

select is(
  tests.answer($$select create_workflow('Momentum', folder => repeat('x', 256))$$), 'PT413 $.folder', 'folder'
);
select is(
  tests.answer($$select create_workflow('Momentum', description => repeat('x', 20001))$$), 'PT413 $.description',
  'description'
);
select is(
  tests.answer($$select create_workflow('Momentum', version_note => repeat('x', 2001))$$), 'PT413 $.version_note',
  'version_note'
);
select is_empty('select * from workflow_sessions', 'nothing was created');
select is(
  tests.answer($$select create_workflow(
    'Momentum', folder => repeat('x', 255), description => repeat('x', 20000), version_note => repeat('x', 2000)
  )$$),
  'no error',
  'the longest that are allowed'
);

select * from finish();
rollback;
