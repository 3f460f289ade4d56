begin;
select plan(4);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Private') \gset
select tests.authenticate_as('ben');
set local workflow.user_id = 'ada';
set local workflow_internal.bypass = 'on';
set local workflow_internal.is_service = 'true';
set local app.current_user_id = 'ada';
set local "request.jwt.claim.role" = 'service_role';
set local session_authorization.is_superuser = 'on';

select ok(not workflow_internal.is_service(), 'no setting makes a service of a user');
select is_empty('select s.id from workflow_sessions s', 'nor shows another user''s workflow');
select throws_ok(format('select update_workflow(%L, name => ''x'')', :'w'), 'PT404', null, 'nor lets it be changed');
select tests.clear_authentication();
select is_empty(
  $$select p.oid::regprocedure
    from pg_proc p
    where p.pronamespace in ('public'::regnamespace, 'workflow_internal'::regnamespace)
      and p.proname <> 'similar_word' -- for pg_trgm, how alike words must be
      and (p.prosrc ~* 'pg_trigger_depth|set_config|session_replication_role'
        -- What isolation a transaction has decides what it may write at once, and nobody's rights.
        or (p.prosrc ~* 'current_setting(?!\(''transaction_isolation''\))' and p.proname <> 'is_service'))$$,
  'since no function asks one: only is_service does, for the role, which Postgres checks'
);

select * from finish();
rollback;
