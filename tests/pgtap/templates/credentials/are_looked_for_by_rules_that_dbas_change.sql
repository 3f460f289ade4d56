begin;
select plan(9);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select lives_ok($$select create_workflow('x', variables => '{"a": "acme-12345"}', is_template => true)$$, 'unknown to us');
select throws_ok('select * from workflow_internal.credential_rules', '42501', null, 'users do not see the rules');

select tests.clear_authentication();
insert into workflow_internal.credential_rules (name, kind, pattern, description) values
  ('acme', 'value', 'acme-[0-9]{5}', 'Keys of Acme'), ('acme_key', 'key', '^acme$', 'Their names');
update workflow_internal.credential_rules r set is_enabled = false where r.name = 'password_key';
select tests.authenticate_as('ada');
select is(
  tests.answer($$select create_workflow('x', variables => '{"a": "acme-12345", "Acme": "1f2e3d4c", "password": "hunter2"}', is_template => true)$$),
  'PT422 ["$.variables.Acme", "$.variables.a"]', 'known from now on, and one of ours is not asked'
);

select tests.clear_authentication();
\i sql/credential_rules.sql
select is(
  (select r.is_enabled from workflow_internal.credential_rules r where r.name = 'password_key'), false, 'an upgrade leaves it so'
);
select throws_ok(
  $$insert into workflow_internal.credential_rules values ('x', 'value', '(', 'No pattern')$$, '2201B', null, 'no pattern'
);
select throws_ok(
  $$insert into workflow_internal.credential_rules values ('x', 'value', 'a*', 'Everything')$$, '23514', null, 'one that finds nothing'
);
select throws_ok(
  $$insert into workflow_internal.credential_rules values ('x', 'value', '(?i)abc', 'Options')$$, '23514', null, 'options'
);
select throws_ok(
  $$insert into workflow_internal.credential_rules values ('x', 'value', 'abc\Z', 'The end')$$, '23514', null, 'the end of all texts'
);
update workflow_internal.credential_rules r set is_enabled = false;
select tests.authenticate_as('ada');
select lives_ok(
  $$select create_workflow('x', variables => '{"a": "acme-12345", "password": "hunter2"}', is_template => true)$$, 'without any rule'
);

select * from finish();
rollback;
