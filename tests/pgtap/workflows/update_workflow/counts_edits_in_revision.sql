begin;
select plan(11);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum', folder => 'bots') \gset

select is((update_workflow(:'workflow', name => 'Reversion')).revision, 2, 'name');
select is((update_workflow(:'workflow', description => 'Sells')).revision, 3, 'description');
select is((update_workflow(:'workflow', nodes => tests.nodes(1))).revision, 4, 'nodes');
select is((update_workflow(:'workflow', edges => tests.edges(1))).revision, 5, 'edges');
select is((update_workflow(:'workflow', trigger => '{}')).revision, 6, 'trigger');
select is((update_workflow(:'workflow', variables => '{"a": 1}')).revision, 7, 'variables');
select is((update_workflow(:'workflow', tags => '{daily}')).revision, 8, 'tags');
select is((update_workflow(:'workflow', clear_fields => '{folder}')).revision, 9, 'folder');
select is((update_workflow(:'workflow', version_note => 'One')).revision, 10, 'version_note');
select is((update_workflow(:'workflow', name => 'Both', nodes => '[]')).revision, 11, 'two fields at once are one edit');
select is((update_workflow(:'workflow', name => 'Both')).revision, 11, 'what is there already is no edit');

select * from finish();
rollback;
