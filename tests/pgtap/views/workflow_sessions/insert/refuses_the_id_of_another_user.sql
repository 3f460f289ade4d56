begin;
select plan(4);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum') \gset

select is(
  tests.answer(format('insert into workflow_sessions (name, user_id) values (''Gift'', tests.user_id(%L))', other.name)),
  'PT422 $.user_id', other.what
)
from (values ('ben', 'an account'), ('nobody', 'no account: the answer does not tell')) as other (name, what);
select is(
  tests.answer(format(
    'insert into workflow_sessions (parent_workflow_id, user_id) values (%L, tests.user_id(%L))', :'workflow', 'ben'
  )),
  'PT422 $.user_id', 'nor can a version be given away'
);
select tests.clear_authentication();
select is((select count(*)::integer from workflow_sessions), 1, 'nothing was made');

select * from finish();
rollback;
