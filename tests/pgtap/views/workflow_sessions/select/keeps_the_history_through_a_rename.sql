begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Draft') \gset
select create_version(:'workflow', nodes => tests.nodes(2));

update workflow_sessions set name = 'My Strategy' where id = :'workflow';

select results_eq(
  $$select version, workflow_id from workflow_sessions where name = 'My Strategy' order by version desc$$,
  format('values (2, %1$L::uuid), (1, %1$L)', :'workflow')
);
select is_empty($$select * from workflow_sessions where name = 'Draft'$$, 'nothing stays behind');

select * from finish();
rollback;
