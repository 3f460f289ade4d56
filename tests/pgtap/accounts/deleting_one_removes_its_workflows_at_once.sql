begin;
select plan(4);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ben');
select create_workflow('Ben''s');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(1), is_template => true) \gset
select create_version(:'w', tests.nodes(2));
select set_version_label(:'w', 1, 'production');
select complete_execution(start_execution(:'w', idempotency_key => 'k'), 'completed');
select start_execution(:'w', idempotency_key => 'l');
select create_workflow('Another');

select tests.clear_authentication();
delete from auth.users where id = tests.user_id('ada');
select is_empty(
  format($$
    select w.id from workflow_internal.workflows w where w.user_id = %1$L
    union all select v.id from workflow_internal.workflow_versions v where v.user_id = %1$L
    union all select l.workflow_id from workflow_internal.version_labels l where l.user_id = %1$L
    union all select t.workflow_id from workflow_internal.templates t where t.user_id = %1$L
    union all select c.workflow_id from workflow_internal.execution_counters c where c.user_id = %1$L
    union all select k.workflow_id from workflow_internal.execution_keys k where k.workflow_id = %2$L and k.idempotency_key = 'k'$$,
    tests.user_id('ada'), :'w'),
  'workflows, versions, labels, the template, counters and keys are gone'
);
select results_eq(
  format('select k.idempotency_key from workflow_internal.execution_keys k where k.workflow_id = %L', :'w'), $$values ('l')$$,
  'but for the key of a run that goes on, which goes with it'
);
select is(
  (select count(*)::int from workflow_internal.workflow_definitions d where d.user_id = tests.user_id('ada')), 1,
  'of the definitions, the one that ran is left for maintenance to erase with its run'
);
select tests.authenticate_as('ben');
select results_eq('select s.name from workflow_sessions s', $$values ('Ben''s')$$, 'others lose nothing but her templates');

select * from finish();
rollback;
