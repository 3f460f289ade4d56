begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(2)) \gset
select tests.clear_authentication();
create temporary table before as
select w.xmin::text as header, v.xmin::text as version, w.ctid::text as place
from workflow_internal.workflows w join workflow_internal.workflow_versions v on v.workflow_id = w.id;
select tests.authenticate_as('ada');

savepoint later; -- what is written from here on has another xmin
select create_version(:'w', tests.nodes(2));
select tests.clear_authentication();
select results_eq(
  'select w.xmin::text, v.xmin::text, w.ctid::text
   from workflow_internal.workflows w join workflow_internal.workflow_versions v on v.workflow_id = w.id',
  'select b.header, b.version, b.place from before b',
  'header and version are the rows that they were'
);
select is((select count(*)::int from workflow_internal.workflow_definitions), 1, 'there is one definition');

select * from finish();
rollback;
