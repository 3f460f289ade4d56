begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select id as second from create_version(:'w', tests.nodes(1)) \gset
select create_version(:'w', tests.nodes(2));

select updated_at as before, revision from get_workflow(:'w') \gset
select set_version_label(:'w', 3, 'production');
select set_version_label(:'w', 1, 'production');
select results_eq(
  format('select g.updated_at, g.revision, g.version from get_workflow(%L) g', :'w'),
  format('values (%L::timestamptz, %s, 3)', :'before', :'revision'), 'no open editor is stale, no list is reordered'
);
select tests.clear_authentication();
create temporary table before as
select l.ctid as place, l.xmin as writer from workflow_internal.version_labels l;
select tests.authenticate_as('ada');
select set_version_label(:'w', 1, 'production');
select tests.clear_authentication();
select results_eq(
  'select l.ctid, l.xmin from workflow_internal.version_labels l', 'select b.* from before b', 'what changes nothing writes nothing'
);
select is(
  (select count(*)::int from workflow_internal.version_labels l
   where l.labelled_by = tests.user_id('ada') and l.user_id = l.labelled_by and l.labelled_at <= clock_timestamp()),
  1, 'who put it there, and when'
);

select * from finish();
rollback;
