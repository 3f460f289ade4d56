begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', is_template => true) \gset
select tests.authenticate_as_anon();

select throws_ok(format('select compare_versions(%L, 1, 1)', :'w'), '42501');

select * from finish();
rollback;
