begin;
select plan(2);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');

select workflow_id as w from create_workflow('Flow', is_template => true) \gset
select create_version(:'w', tests.nodes(1));
select tests.authenticate_as('ben');

select throws_ok(
  format('select set_version_label(%L, 1, %L)', :'w', 'production'), 'PT403', 'A template of another user cannot be run or changed'
);
select throws_ok(
  format('select set_version_label(%L, null, %L)', :'w', 'production'), 'PT403', 'A template of another user cannot be run or changed'
);

select * from finish();
rollback;
