begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum', variables => jsonb_build_object('text', repeat('x', 2500000))) \gset

select throws_ok(
  format(
    $$select update_workflow(%L, trigger => jsonb_build_object('text', repeat('x', 2500000)))$$, :'workflow'
  ),
  'PT413', 'The definition is larger than 4 MiB',
  'what is kept counts with what is given'
);
select is((select trigger from workflow_sessions), null, 'nothing changed');

select * from finish();
rollback;
