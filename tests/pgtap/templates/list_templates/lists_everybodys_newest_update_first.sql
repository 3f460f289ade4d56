begin;
select plan(6);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as first from create_workflow('First', description => 'Buys', tags => '{a}', is_template => true) \gset
select create_workflow('Private');
select create_workflow('Archived', is_template => true, status => 'archived');
select tests.authenticate_as('ben');
select create_workflow('Second', is_template => true);
select tests.authenticate_as('ada');
select id as second from create_version(:'first', tests.nodes(1)) \gset
select results_eq(
  'select workflow_id, id, user_id, name, description, tags, version from list_templates()',
  format($$select %L::uuid, %L::uuid, tests.user_id('ada'), 'First', 'Buys', '{a}'::text[], 2
    union all select s.workflow_id, s.id, s.user_id, 'Second', null, '{}', 1 from workflow_sessions s where s.name = 'Second'$$, :'first', :'second')
);
select is(
  (select updated_at from list_templates() where name = 'First'), (select updated_at from workflow_sessions where id = :'second')
);
select tests.authenticate_as_anon();
select results_eq('select name from list_templates()', $$values ('First'), ('Second')$$, 'for visitors');
select tests.authenticate_without_user();
select results_eq('select name from list_templates()', $$values ('First'), ('Second')$$, 'for nobody''s token');
select tests.authenticate_as_service();
select results_eq('select name from list_templates()', $$values ('First'), ('Second')$$, 'for service_role');
select tests.authenticate_as('ada');
select unpublish_template(:'first');
select results_eq('select name from list_templates()', $$values ('Second')$$, 'while they are published');

select * from finish();
rollback;
