begin;
select plan(7);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('W', tests.nodes(3)) \gset
select tests.clear_authentication();
select tests.index_workflows();
create function pg_temp.row_version(workflow_id uuid) returns text language sql as
  $$select s.ctid::text from workflow_internal.search_documents s where s.workflow_id = row_version.workflow_id$$;
select pg_temp.row_version(:'w') as before \gset

select tests.authenticate_as('ada');
select update_workflow(:'w', nodes => jsonb_set(tests.nodes(3), '{0,position,x}', '777'));
select create_version(:'w', tests.nodes(3) #- '{1,position}', version_note => 'note');
select toggle_favorite(:'w');
select update_workflow(:'w', status => 'active');
select start_execution(:'w');
select tests.clear_authentication();
select tests.index_workflows();
select is(pg_temp.row_version(:'w'), :'before', 'moving, notes, stars, statuses and runs');

-- An id, or a number, is no text: the row notes that it was looked at, and nothing is parsed.
update workflow_internal.search_documents s set document = 'unparsed' where s.workflow_id = :'w';
select tests.authenticate_as('ada');
select update_workflow(:'w', nodes => jsonb_set(tests.nodes(3), '{2,id}', '"other"'));
select tests.clear_authentication();
select tests.index_workflows();
select isnt(pg_temp.row_version(:'w'), :'before', 'an id is noted');
select is(s.document, 'unparsed') from workflow_internal.search_documents s where s.workflow_id = :'w';

select tests.authenticate_as('ada');
select update_workflow(:'w', nodes => tests.nodes(4));
select tests.clear_authentication();
select tests.index_workflows();
select isnt(pg_temp.row_version(:'w'), :'before', 'a text writes');
select matches(s.terms, 'node') from workflow_internal.search_documents s where s.workflow_id = :'w';
select is(s.public_document, null) from workflow_internal.search_documents s where s.workflow_id = :'w';
select is(s.is_template, false) from workflow_internal.search_documents s where s.workflow_id = :'w';

select * from finish();
rollback;
