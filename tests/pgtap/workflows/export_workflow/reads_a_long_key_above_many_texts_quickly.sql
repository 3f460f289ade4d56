begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
set local statement_timeout = '15s';
select workflow_id as w from create_workflow(
  'Long key', variables => jsonb_build_object(repeat('k', 200000), (select jsonb_agg('text ' || i) from generate_series(1, 40000) i))
) \gset
select lives_ok(format('select export_workflow(%L)', :'w'), 'the key is not copied for each of the texts');

select * from finish();
rollback;
