begin;
select plan(7);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select id as second from create_version(:'w', tests.nodes(1)) \gset
select create_version(:'w', tests.nodes(2));

select is(set_version_label(:'w', 1, 'production'), null, 'nothing carried it before');
select is(set_version_label(:'w', 3, 'production'), 1, 'version 1 did');
select is(set_version_label(:'w', 3, 'production'), 3, 'the same version again');
select is(set_version_label(:'w', 2, 'staging'), null, 'another label');
select is(set_version_label(:'w', 3, 'staging'), 2, 'a version carries several');
select results_eq(
  format('select h.version, h.labels from get_version_history(%L) h', :'w'),
  $$values (3, '{production,staging}'::text[]), (2, '{}'), (1, '{}')$$, 'each is on one version'
);
select is(set_version_label(:'w', set_version_label(:'w', 1, 'production'), 'production'), 1, 'what is returned leads back');

select * from finish();
rollback;
