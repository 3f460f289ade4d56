begin;
select plan(13);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.create_user('cleo');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Momentum', is_template => true) \gset
select workflow_id as private from create_workflow('Private') \gset
select is((select copies from list_templates()), 0::bigint, 'none at first');
select duplicate_workflow(:'w', 'Mine');
select is((select copies from list_templates()), 0::bigint, 'one''s own do not count');
select tests.authenticate_as('ben');
select duplicate_workflow(:'w', 'First') as first \gset
select is((select copies from list_templates()), 1::bigint, 'somebody else''s does');
select id as second from create_version(:'first', tests.nodes(1)) \gset
select duplicate_workflow(:'first');
select is((select copies from list_templates()), 1::bigint, 'a copy of the copy is none of the template');
select throws_ok(format('select duplicate_workflow(%L, '' '')', :'w'), 'PT422', null, 'a copy that is refused');
select is((select copies from list_templates()), 1::bigint, 'is none');
select throws_ok(
  format('insert into workflow_sessions (name, forked_from_id) values (''x'', %L)', :'w'), 'PT422', null, 'nor can one be stated'
);
select tests.authenticate_as_service();
select duplicate_workflow(:'w', 'Cleo''s', tests.user_id('cleo'));
select duplicate_workflow(:'w', 'Ada''s', tests.user_id('ada'));
select is((select copies from list_templates()), 2::bigint, 'service_role counts as whom it acts for');
select duplicate_workflow(:'private', 'Cleo''s', tests.user_id('cleo'));
select tests.authenticate_as('ada');
select publish_template(:'private');
select is((select copies from list_templates('Private')), 0::bigint, 'what was private was no template');

select id as newer from create_version(:'w', tests.nodes(2)) \gset
select tests.authenticate_as('cleo');
select duplicate_workflow(:'newer');
select is((select copies from list_templates('Momentum')), 3::bigint, 'by the id of the current version, too');
select tests.clear_authentication();
delete from auth.users u where u.id = tests.user_id('cleo');
select tests.authenticate_as('ben');
select delete_workflow(:'first');
select is((select copies from list_templates('Momentum')), 3::bigint, 'what becomes of a copy changes nothing');
select throws_ok('select * from workflow_internal.template_counts', '42501', null, 'nobody reads the counts of what is hidden');
select throws_ok(format('select workflow_internal.count_copy(%L)', :'w'), '42501', null, 'and nobody counts by hand');

select * from finish();
rollback;
