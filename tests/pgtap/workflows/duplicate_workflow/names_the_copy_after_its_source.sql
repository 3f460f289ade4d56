begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as short from create_workflow('Momentum') \gset
select id as long from create_workflow(repeat('ü', 255)) \gset

select duplicate_workflow(:'short');
select duplicate_workflow(:'short', null);
select duplicate_workflow(:'short', 'Momentum');
select duplicate_workflow(:'long');

select bag_eq(
  format('select name from workflow_sessions where forked_from_id = %L', :'short'),
  $$values ('Momentum (copy)'), ('Momentum (copy)'), ('Momentum')$$,
  'left out, null, and the same name if it is asked for'
);
select results_eq(
  format('select name from workflow_sessions where forked_from_id = %L', :'long'),
  $$values (repeat('ü', 248) || ' (copy)')$$,
  'a long name leaves room for the suffix'
);

select * from finish();
rollback;
