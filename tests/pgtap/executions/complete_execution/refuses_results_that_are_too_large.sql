begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w') as run \gset

select throws_ok(
  format('select complete_execution(%L, outputs => jsonb_build_object(''a'', repeat(''x'', 16 * 1024 * 1024)))', :'run'),
  'PT413', 'The results of the run are larger than 16 MiB', 'outputs'
);
select throws_ok(
  format('select complete_execution(%L, error_message => repeat(''x'', 16 * 1024 * 1024 + 1))', :'run'),
  'PT413', null, 'the message counts'
);
select lives_ok(
  format('select complete_execution(%L, outputs => jsonb_build_object(''a'', repeat(''x'', 15 * 1024 * 1024)))', :'run'),
  '15 MiB are kept'
);

select * from finish();
rollback;
