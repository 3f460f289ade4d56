begin;
select plan(5);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('x', description => 'acme-12345', variables => '{"a": "acme-12345"}', is_template => true) \gset
select tests.clear_authentication();
-- From here on a second look would be seen.
insert into workflow_internal.credential_rules (name, kind, pattern, description) values ('acme', 'value', 'acme-[0-9]{5}', 'Keys of Acme');
select tests.authenticate_as('ada');
select lives_ok(format('select toggle_favorite(%L)', :'w'), 'a star');
select lives_ok(format('select update_workflow(%L, status => ''active'', folder => ''f'')', :'w'), 'status and folder');
select is(
  tests.answer(format('select update_workflow(%L, name => ''y'')', :'w')), 'PT422 ["$.description"]', 'a name: the other texts, too'
);
select is(
  tests.answer(format('select update_workflow(%L, edges => ''[{"id": "e", "source": "a", "target": "b"}]'')', :'w')),
  'PT422 ["$.variables.a"]', 'the definition alone'
);
select update_workflow(:'w', is_template => false);
select is(
  tests.answer(format('select publish_template(%L)', :'w')), 'PT422 ["$.description", "$.variables.a"]', 'all when it was private'
);

select * from finish();
rollback;
