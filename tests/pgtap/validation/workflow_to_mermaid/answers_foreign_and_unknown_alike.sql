begin;
select plan(6);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select id as private from create_workflow('Momentum') \gset
select id as template from create_workflow('Template', nodes => tests.nodes(1), is_template => true) \gset
select throws_ok('select workflow_to_mermaid(null)', 'PT422');
select is(tests.answer(format('select workflow_to_mermaid(%L, 2)', :'private')), 'PT404 $.version', 'no such version');

select tests.authenticate_as('ben');
select is(
  tests.whole_answer(format('select workflow_to_mermaid(%L)', :'private')),
  tests.whole_answer(format('select workflow_to_mermaid(%L)', gen_random_uuid())), 'to another user it does not exist'
);
select throws_ok(format('select workflow_to_mermaid(%L)', :'private'), 'PT404');
select alike(workflow_to_mermaid(:'template'), '%n0["Node 1"]%', 'a template is drawn for everybody who is signed in');
select tests.authenticate_as_anon();
select throws_ok(format('select workflow_to_mermaid(%L)', :'template'), '42501');

select * from finish();
rollback;
