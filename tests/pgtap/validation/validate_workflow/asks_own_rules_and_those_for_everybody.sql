begin;
select plan(15);

select tests.create_user('ada');
select tests.create_user('ben');
create function pg_temp.found(user_id uuid default auth.uid()) returns text[] language sql as $$
  select coalesce(array_agg(v.path), '{}') from validate_workflow(
    '[{"id": "a", "type": "http"}, {"id": "b", "type": "mail"}, {"id": "c", "type": "code"}]', user_id => found.user_id
  ) v where v.severity = 'error'
$$;
select tests.authenticate_as_service();
select set_node_type_rule('http', '{"required": ["url"]}', is_global => true);
select set_node_type_rule('mail', '{"required": ["to"]}', is_global => true);
select tests.authenticate_as('ada');
select set_node_type_rule('http', '{"required": ["method"]}');
select set_node_type_rule('code', '{"required": ["js"]}');

select is(pg_temp.found(), '{$.nodes[0].data.method,$.nodes[1].data.to,$.nodes[2].data.js}', 'an own rule takes the place of everybody''s as a whole');
select is(pg_temp.found(null), pg_temp.found(), 'null is the caller');
select set_node_type_rule('mail');
select is(pg_temp.found(), '{$.nodes[0].data.method,$.nodes[2].data.js}', 'also one that asks for nothing');
select tests.authenticate_as('ben');
select is(pg_temp.found(), '{$.nodes[0].data.url,$.nodes[1].data.to}', 'rules of another user do not count');
select throws_ok($$select pg_temp.found(tests.user_id('ada'))$$, 'PT403', 'Only service_role may act for another user', 'and cannot be asked');
select is(
  tests.whole_answer($$select pg_temp.found(tests.user_id('ada'))$$), tests.whole_answer($$select pg_temp.found(gen_random_uuid())$$),
  'no more than those of nobody'
);
select is(
  tests.whole_answer($$select workflow_internal.rule_problems('[]', '[]', tests.user_id('ada'))$$),
  tests.whole_answer($$select workflow_internal.rule_problems('[]', '[]', gen_random_uuid())$$), 'nor by the inner function'
);
select throws_ok($$select workflow_internal.rule_problems('[]', '[]', tests.user_id('ada'))$$, 'PT403');
select tests.authenticate_without_user();
select is(pg_temp.found(), '{$.nodes[0].data.url,$.nodes[1].data.to}', 'without a user there are those for everybody');
select tests.authenticate_as_service();
select is(pg_temp.found(), '{$.nodes[0].data.url,$.nodes[1].data.to}', 'service_role alone, too');
select is(pg_temp.found(tests.user_id('ada')), '{$.nodes[0].data.method,$.nodes[2].data.js}', 'and it may name the user');
select throws_ok($$select pg_temp.found(gen_random_uuid())$$, 'PT404', 'There is no account with this id');
select tests.clear_authentication();
delete from auth.users u where u.id = tests.user_id('ada');
select is((select count(*)::int from workflow_internal.node_type_rules r), 2, 'rules go with the account');
select tests.authenticate_as('ada');
select is(pg_temp.found(), '{$.nodes[0].data.url,$.nodes[1].data.to}', 'whose token then finds those for everybody');
select tests.authenticate_as_anon();
select throws_ok('select * from validate_workflow(''[]'')', '42501');

select * from finish();
rollback;
