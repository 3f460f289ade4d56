begin;
select plan(14);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as_service();
select set_node_type_rule(t.type, is_global => true) from unnest('{a,b,c}'::text[]) as t (type);
select set_node_type_rule(t.type, user_id => tests.user_id('ben')) from unnest('{a,z}'::text[]) as t (type);
select tests.authenticate_as('ada');
select set_node_type_rule(t.type) from unnest('{b,B,é}'::text[]) as t (type);
create function pg_temp.rules(types text[] default null, is_global boolean default null, user_id uuid default auth.uid()) returns text[] language sql as $$
  select array_agg(r.node_type || case when r.is_global then '*' else '' end || case when r.is_in_force then '' else '-' end
    order by r.node_type collate "C", r.is_global)
  from list_node_type_rules(rules.types, rules.is_global, user_id => rules.user_id) r
$$;

select is(pg_temp.rules(), '{B,a*,b,b*-,c*,é}', 'own ones, and those for everybody');
select results_eq('select r.node_type from list_node_type_rules() r', array['B', 'a', 'b', 'b', 'c', 'é'], 'in byte order');
select is(pg_temp.rules(user_id => null), '{B,a*,b,b*-,c*,é}', 'null is the caller');
select is(pg_temp.rules(is_global => false), '{B,b,é}', 'own ones alone');
select is(pg_temp.rules(is_global => true), '{a*,b*-,c*}', 'everybody''s alone');
select is(pg_temp.rules('{b,z,x}'), '{b,b*-}', 'of some types');
select is(pg_temp.rules('{}'), null, 'of none');
select throws_ok($$select list_node_type_rules(user_id => tests.user_id('ben'))$$, 'PT403');
select tests.authenticate_without_user();
select throws_ok($$select list_node_type_rules()$$, 'PT401');
select tests.authenticate_as_anon();
select throws_ok($$select list_node_type_rules()$$, '42501');
select tests.authenticate_as_service();
select is(pg_temp.rules(), '{a*,b*,c*}', 'service_role alone sees everybody''s');
select is(pg_temp.rules(user_id => tests.user_id('ben')), '{a,a*-,b*,c*,z}', 'or those of a user');
select throws_ok($$select list_node_type_rules(user_id => gen_random_uuid())$$, 'PT404');
select tests.authenticate_as('ada');
select throws_ok('select * from workflow_internal.node_type_rules', '42501', null, 'the table shows nothing');

select * from finish();
rollback;
