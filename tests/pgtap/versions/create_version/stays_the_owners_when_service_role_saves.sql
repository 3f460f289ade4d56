begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select tests.authenticate_as_service();

select is((create_version(:'w', tests.nodes(1))).user_id, tests.user_id('ada'), 'the version is Ada''s');
select tests.authenticate_as('ada');
select is((select max(s.version) from workflow_sessions s), 2, 'and she sees it');

select * from finish();
rollback;
