begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow(
  'Momentum', nodes => '[{"id": "heavy"}]', edges => '[{"id": "heavy", "source": "a", "target": "b"}]',
  trigger => '{"heavy": 1}', variables => '{"heavy": 1}'
);

select is((select count(*)::integer from list_workflows()), 1);
select unalike((select to_jsonb(listed)::text from list_workflows() as listed), '%heavy%');

select * from finish();
rollback;
