begin;
select plan(13);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select set_node_type_rule('hers');
select tests.authenticate_as_service();
select set_node_type_rule('everybodys', is_global => true);

select tests.authenticate_as('ben');
select throws_ok($$select delete_node_type_rule('hers')$$, 'PT404', 'There is no rule for this type of node');
select is(
  tests.whole_answer($$select delete_node_type_rule('hers')$$), tests.whole_answer($$select delete_node_type_rule('nobodys')$$), 'Ada''s like nobody''s'
);
select throws_ok($$select delete_node_type_rule('everybodys')$$, 'PT404', null, 'everybody''s is no own one');
select throws_ok($$select delete_node_type_rule('hers', user_id => tests.user_id('ada'))$$, 'PT403');
select throws_ok($$select delete_node_type_rule('everybodys', true)$$, 'PT403', 'Only service_role and the owner of the database may do this');
select is(tests.answer('select delete_node_type_rule(null)'), 'PT422 $.node_type', 'no type');
select tests.authenticate_without_user();
select throws_ok($$select delete_node_type_rule('hers')$$, 'PT401');
select tests.authenticate_as_anon();
select throws_ok($$select delete_node_type_rule('hers')$$, '42501');
select tests.authenticate_as_service();
select is(tests.answer($$select delete_node_type_rule('hers')$$), 'PT422 $.user_id', 'service_role says whose');
select throws_ok($$select delete_node_type_rule('hers', user_id => gen_random_uuid())$$, 'PT404', 'There is no account with this id');
select throws_ok($$select delete_node_type_rule('hers', true)$$, 'PT404', 'There is no rule for this type of node', 'nor is hers everybody''s');
select lives_ok($$select delete_node_type_rule('hers', user_id => tests.user_id('ada'))$$);
select is((select count(*)::int from list_node_type_rules(user_id => tests.user_id('ada'))), 1, 'everybody''s is left');

select * from finish();
rollback;
