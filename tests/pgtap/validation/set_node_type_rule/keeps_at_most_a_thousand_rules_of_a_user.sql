begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select set_node_type_rule('t' || i) from generate_series(1, 1000) i;

select throws_ok($$select set_node_type_rule('one more')$$, 'PT413', 'A user has at most 1,000 rules for types of nodes');
select lives_ok($$select set_node_type_rule('t7', max_inputs => 1)$$, 'one that is there can be changed');
select delete_node_type_rule('t8');
select lives_ok($$select set_node_type_rule('one more')$$, 'and after one is deleted there is room');
select tests.authenticate_as_service();
select lives_ok($$select set_node_type_rule('t' || i, is_global => true) from generate_series(1, 1001) i$$, 'everybody''s are not counted');

select * from finish();
rollback;
