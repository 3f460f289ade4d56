begin;
select plan(11);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Private') \gset
select create_version(:'w', tests.nodes(1));
select workflow_id as template from create_workflow('Template', tests.nodes(1), is_template => true) \gset
select is(tests.answer('select compare_versions_to_mermaid(null)'), 'PT422 $.workflow_id', 'no id');
select is(tests.answer(format('select compare_versions_to_mermaid(%L, 1, 3)', :'w')), 'PT404 $.to_version', 'no such version');
select is(tests.answer(format('select compare_versions_to_mermaid(%L, 0)', :'w')), 'PT404 $.from_version', 'nor this');
select is(tests.answer(format('select compare_versions_to_mermaid(%L)', :'template')), 'PT404 $.from_version', 'the first has none before it');
select is(compare_versions_to_mermaid(:'w', null, null), compare_versions_to_mermaid(:'w', 1, 2), 'null counts as left out');
select tests.authenticate_as('ben');
select is(
  tests.whole_answer(format('select compare_versions_to_mermaid(%L)', :'w')),
  tests.whole_answer(format('select compare_versions_to_mermaid(%L)', gen_random_uuid())), 'foreign and unknown are answered alike'
);
select throws_ok(format('select compare_versions_to_mermaid(%L)', :'w'), 'PT404');
select alike(compare_versions_to_mermaid(:'template', 1, 1), '%n0["Node 1"]%', 'of a template the current version alone');
select tests.authenticate_without_user();
select throws_ok(format('select compare_versions_to_mermaid(%L)', :'w'), 'PT401');
select tests.authenticate_as_anon();
select throws_ok(format('select compare_versions_to_mermaid(%L)', :'template'), '42501');
select tests.authenticate_as_service();
select alike(compare_versions_to_mermaid(:'w'), '%class n0 added%', 'service_role sees any');

select * from finish();
rollback;
