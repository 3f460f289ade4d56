begin;
select plan(2);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', is_template => true) \gset
select id as second from create_version(:'w', tests.nodes(1)) \gset
select create_version(:'w', tests.nodes(2));
select tests.authenticate_as('ben');

select throws_ok(format('select restore_version(%L, 1)', :'w'), 'PT403', 'A template of another user cannot be run or changed');
select throws_ok(
  format('select restore_version(%L, 1)', :'second'), 'PT404', 'Workflow not found', 'its older versions are nobody else''s business'
);

select * from finish();
rollback;
