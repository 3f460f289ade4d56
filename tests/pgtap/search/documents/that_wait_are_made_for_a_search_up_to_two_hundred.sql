begin;
select plan(4);

create function pg_temp.found() returns integer language sql as
  $$select count(*)::int from search_workflows('quince', page_size => 1000)$$;
select tests.create_user('user' || n) from generate_series(1, 54) as n;
select tests.authenticate_as_service();
select count(create_workflow('Quince ' || m, tests.nodes(1), user_id => tests.user_id('user' || n)))
from generate_series(1, 54) as n, generate_series(1, 4) as m;
select cmp_ok(pg_temp.found(), '<=', 200, 'of everybody''s, two hundred at most');
select tests.authenticate_as('user1');
select is(pg_temp.found(), 4, 'of a user''s own, all that there can be');
select tests.clear_authentication();
select tests.index_workflows();
select tests.authenticate_as_service();
select is(pg_temp.found(), 216, 'once written, all');
select tests.authenticate_as('user1');
select is(pg_temp.found(), 4);

select * from finish();
rollback;
