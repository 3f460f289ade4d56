-- Every function that takes an id is called with a token that is still valid after its account was deleted, with each id that
-- the account had, and with ids that never were: the answers must be the same.
begin;
select plan(3);

select tests.create_user('ben');
create temporary table bens as select * from tests.fill_account('ben');
delete from auth.users u where u.id = tests.user_id('ben');
create temporary table calls as
select c.function, c.argument, b.what, replace(c.call, ':id', b.id::text) as former_call,
  replace(c.call, ':id', gen_random_uuid()::text) as unknown_call
from (select * from bens b where b.what <> 'user') b
-- Beside an id goes the token's user, or the workflow.
cross join (select o.id from bens o where o.what in ('user', 'workflow')) o
cross join lateral tests.calls_with_an_id(o.id) c;
grant select on calls to authenticated;

select tests.authenticate_as('ben');
create temporary table answers as
select c.function, c.argument, c.what, tests.outcome(c.former_call) as former_answer, tests.outcome(c.unknown_call) as unknown_answer
from calls c;
select is_empty(
  'select a.* from answers a where a.former_answer is distinct from a.unknown_answer', 'no answer tells what there was'
);
select is_empty(
  $$select a.* from answers a where left(a.former_answer, 5) not in ('PT401', 'PT403', 'PT404', 'PT409', 'PT422', 'XX999')$$,
  'and none comes from inside'
);
select cmp_ok((select count(distinct (a.function, a.argument))::int from answers a), '>', 25, 'of all functions that take an id');

select * from finish();
rollback;
