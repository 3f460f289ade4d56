begin;
select plan(7);

select tests.create_user('ada');
select tests.authenticate_as('ada');
set local statement_timeout = '20s';
select workflow_id as large from create_workflow('Large', variables => jsonb_build_object('x', repeat('x', 3000000))) \gset
select create_version(:'large', variables => jsonb_build_object('x', repeat('y', 3000000)));
select restore_version(:'large', 1);
select lives_ok(format('select export_workflow(%L, true)', :'large'), 'what is shared counts once');
select create_version(:'large', variables => jsonb_build_object('x', repeat('z', 3000000)));
select is(tests.answer(format('select export_workflow(%L, true)', :'large')), 'PT413 8 MiB', 'more than 8 MiB');
select lives_ok(format('select export_workflow(%L)', :'large'), 'a single version of them');

select workflow_id as texts from create_workflow('Texts', variables => jsonb_build_object('x', to_jsonb(array_fill('text'::text, array[50001])))) \gset
select is(tests.answer(format('select export_workflow(%L)', :'texts')), 'PT413 50000 texts', 'more than can be searched');
select lives_ok(format('select export_workflow(%L, include_secrets => true)', :'texts'), 'which is not searched');
select workflow_id as secrets from create_workflow(
  'Secrets', variables => jsonb_build_object('password', (select jsonb_agg('hunter2' || i) from generate_series(1, 10001) i))
) \gset
select is(tests.answer(format('select export_workflow(%L)', :'secrets')), 'PT413 10000 credentials', 'more than can be replaced');

select workflow_id as long from create_workflow('Long') \gset
select tests.clear_authentication();
insert into workflow_internal.workflow_versions (id, workflow_id, user_id, version, definition_id, created_at, updated_at)
select gen_random_uuid(), v.workflow_id, v.user_id, n, v.definition_id, now(), now()
from workflow_internal.workflow_versions v, generate_series(2, 1001) n where v.id = :'long';
update workflow_internal.workflows set current_version = 1001 where id = :'long';
select tests.authenticate_as('ada');
select is(tests.answer(format('select export_workflow(%L, true)', :'long')), 'PT413 1000 versions', 'more than a thousand versions');

select * from finish();
rollback;
