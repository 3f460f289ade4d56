begin;
select plan(16);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select throws_ok($$select set_node_type_rule('t', is_global => true)$$, 'PT403', 'Only service_role and the owner of the database may do this', 'a user');
select throws_ok($$select delete_node_type_rule('t', true)$$, 'PT403');
select throws_ok($$select workflow_internal.set_node_type_rule(auth.uid(), true, 't', null, null, null, null)$$, 'PT403');
select throws_ok($$select set_node_type_rule('t', user_id => tests.user_id('ben'))$$, 'PT403', 'Only service_role may act for another user', 'for another user');
select is(
  tests.whole_answer($$select set_node_type_rule('t', user_id => tests.user_id('ben'))$$),
  tests.whole_answer($$select set_node_type_rule('t', user_id => gen_random_uuid())$$), 'like for nobody'
);
select lives_ok($$select set_node_type_rule('t', user_id => null, is_global => null)$$, 'null is the default');
select tests.authenticate_without_user();
select throws_ok($$select set_node_type_rule('t')$$, 'PT401');
select throws_ok($$select set_node_type_rule('t', is_global => true)$$, 'PT401');
select tests.authenticate_as_anon();
select throws_ok($$select set_node_type_rule('t')$$, '42501');
select tests.authenticate_as_service();
select is(tests.answer($$select set_node_type_rule('t')$$), 'PT422 $.user_id', 'service_role says for whom');
select throws_ok($$select set_node_type_rule('t', user_id => gen_random_uuid())$$, 'PT404', 'There is no account with this id');
select is((set_node_type_rule('t', max_inputs => 7, user_id => tests.user_id('ben'))).is_global, false, 'for a user');
select is((set_node_type_rule('t', max_inputs => 8, is_global => true, user_id => gen_random_uuid())).is_global, true, 'for everybody');
select is((set_node_type_rule('t', max_inputs => 9, is_global => true)).max_inputs, 9, 'and again');
select results_eq('select r.max_inputs, r.is_global from list_node_type_rules() r', 'values (9, true)', 'there is one for everybody');
select tests.authenticate_as('ben');
select results_eq(
  'select r.max_inputs, r.is_global, r.is_in_force from list_node_type_rules() r order by r.is_global',
  'values (7, false, true), (9, true, false)', 'and Ben''s own'
);

select * from finish();
rollback;
