begin;
select plan(9);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Momentum', is_template => true) \gset
select workflow_id as other from create_workflow('Other', is_template => true) \gset
select tests.authenticate_as('ben');
select duplicate_workflow(:'w', 'Copy') as copy \gset
select throws_ok(format('select unpublish_template(%L)', :'w'), 'PT403', null, 'not by others');

select tests.authenticate_as('ada');
select results_eq(
  format('select id, is_template, revision from unpublish_template(%L)', :'w'), format('values (%L::uuid, false, 1)', :'w')
);
select lives_ok(format('select unpublish_template(%L)', :'w'), 'twice changes nothing');
select tests.authenticate_as('ben');
select results_eq(
  'select name from workflow_sessions order by name', $$values ('Copy'), ('Other')$$, 'the template is gone, a copy stays'
);
select is(
  tests.whole_answer(format('select unpublish_template(%L)', :'w')),
  tests.whole_answer(format('select unpublish_template(%L)', gen_random_uuid())), 'foreign and unknown ids alike'
);
select throws_ok('select unpublish_template(null)', 'PT422', null, 'no id');
select tests.authenticate_without_user();
select throws_ok(format('select unpublish_template(%L)', :'w'), 'PT401', null, 'nobody''s token');
select tests.authenticate_as_anon();
select throws_ok(format('select unpublish_template(%L)', :'other'), '42501', null, 'anon');
select tests.authenticate_as_service();
select lives_ok(format('select unpublish_template(%L)', :'other'), 'service_role may');

select * from finish();
rollback;
