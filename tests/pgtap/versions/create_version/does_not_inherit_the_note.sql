begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', version_note => 'first') \gset

select is((create_version(:'w', tests.nodes(1))).version_note, null, 'a note is about one version');

select * from finish();
rollback;
