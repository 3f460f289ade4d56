begin;
select plan(5);

select tests.create_user('ada');
select tests.authenticate_as_service();
select set_node_type_rule('http', max_inputs => 1, is_global => true);
select set_node_type_rule('http', max_inputs => 2, user_id => tests.user_id('ada'));
select tests.authenticate_as('ada');

select results_eq(
  'select r.max_inputs, r.is_in_force from list_node_type_rules() r order by r.max_inputs', 'values (1, false), (2, true)', 'an own rule is in force'
);
select lives_ok($$select delete_node_type_rule('http')$$);
select results_eq('select r.max_inputs, r.is_in_force from list_node_type_rules() r', 'values (1, true)', 'and everybody''s when that is gone');
select tests.authenticate_as_service();
select lives_ok($$select delete_node_type_rule('http', is_global => true, user_id => gen_random_uuid())$$, 'service_role deletes that, too');
select is_empty('select r.* from list_node_type_rules() r');

select * from finish();
rollback;
