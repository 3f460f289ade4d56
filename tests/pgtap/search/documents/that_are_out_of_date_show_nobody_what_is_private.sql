begin;
select plan(4);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Quince', tests.nodes(1), is_template => true) \gset
select tests.clear_authentication();
-- As if the document had not been written since it was a template.
set local session_replication_role = replica;
update workflow_internal.workflows w set is_template = false, name = 'Quince, to be kept to myself' where w.id = :'w';
delete from workflow_internal.templates t where t.workflow_id = :'w';
set local session_replication_role = origin;

select tests.authenticate_as('ben');
select is_empty(
  $$select s.marked_name from workflow_internal.search_page('quince', 'all', '{}', 20, null, tests.user_id('ben')) s$$,
  'another user does not find it, not even by what a search is made of'
);
select tests.authenticate_as_anon();
select is_empty($$select s.marked_name from workflow_internal.search_templates('quince', 'all', '{}', 20, null) s$$, 'nor does a visitor');
select is_empty($$select s.name from search_workflows('quince') s$$);
select tests.authenticate_as('ada');
select isnt_empty($$select s.name from search_workflows('quince') s$$, 'but its author does');

select * from finish();
rollback;
