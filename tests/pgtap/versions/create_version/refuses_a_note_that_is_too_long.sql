begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset

select throws_ok(
  format('select create_version(%L, version_note => repeat(''ä'', 2001))', :'w'), 'PT413', 'The text is too long', '2,001 characters'
);
select is(
  char_length((create_version(:'w', version_note => repeat('ä', 2000))).version_note), 2000, '2,000 characters are kept, in bytes 4,000'
);

select * from finish();
rollback;
