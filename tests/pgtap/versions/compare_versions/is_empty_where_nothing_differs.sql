begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(2), tests.edges(1), trigger => '{"type": "manual"}') \gset
select create_version(:'w', version_note => 'the same again');
select create_version(:'w', '[]');
select restore_version(:'w', 1);

select is_empty(format('select compare_versions(%L, 1, 2)', :'w'), 'a version with a new note');
select is_empty(format('select compare_versions(%L, 2, 4)', :'w'), 'a restored one');
select is_empty(format('select compare_versions(%L, 3, 3)', :'w'), 'a version and itself');

select * from finish();
rollback;
