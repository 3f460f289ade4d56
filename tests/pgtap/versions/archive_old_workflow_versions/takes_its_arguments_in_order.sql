begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('My Strategy') \gset
select create_version(:'w', tests.nodes(n)) from generate_series(1, 6) as n;

select is((select archive_old_workflow_versions('My Strategy', auth.uid(), 5)), 2, 'positional, with the caller''s id');

select * from finish();
rollback;
