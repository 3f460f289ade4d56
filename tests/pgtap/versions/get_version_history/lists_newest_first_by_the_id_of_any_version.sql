begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', version_note => 'first') \gset
select id as second from create_version(:'w', tests.nodes(1), version_note => 'second') \gset
select restore_version(:'w', 1);
select create_workflow('Another');

select results_eq(
  format('select h.version, h.is_current_version, h.version_note, h.workflow_id from get_version_history(%L) h', id),
  format($$values (3, true, 'Restored from version 1', %1$L::uuid), (2, false, 'second', %1$L), (1, false, 'first', %1$L)$$, :'w'),
  'by the id of version ' || version
)
from workflow_sessions where workflow_id = :'w' order by version;

select * from finish();
rollback;
