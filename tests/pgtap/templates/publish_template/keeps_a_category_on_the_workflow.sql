begin;
select plan(15);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w, revision, updated_at from create_workflow('Momentum') \gset
select publish_template(:'w', 'Trading');
select results_eq(
  'select name, category from list_templates()', $$values ('Momentum', 'Trading')$$, 'which everybody sees'
);
select results_eq(
  format('select revision, updated_at from workflow_sessions where id = %L', :'w'),
  format('values (%s, %L::timestamptz)', :'revision', :'updated_at'), 'and which is no edit'
);
select publish_template(:'w', description => 'Buys');
select is((select category from list_templates()), 'Trading', 'it is kept when left out');
select publish_template(:'w', 'Börse 株/🚀');
select is((select category from list_templates()), 'Börse 株/🚀', 'changed, in any script');
select create_version(:'w', tests.nodes(1));
select is((select category from list_templates()), 'Börse 株/🚀', 'kept by a new version');
select unpublish_template(:'w');
select is_empty('select * from list_template_categories()', 'hidden with the template');
select publish_template(:'w');
select is((select category from list_templates()), 'Börse 株/🚀', 'and there again with it');
select tests.authenticate_as('ben');
select is(tests.answer(format('select publish_template(%L, ''x'')', :'w')), 'PT403 $.workflow_id', 'not for others');
select duplicate_workflow(:'w') as copy \gset
select publish_template(:'copy');
select is((select category from list_templates() where workflow_id = :'copy'), null, 'a copy begins without one');

select tests.authenticate_as('ada');
select is(tests.answer(format('select publish_template(%L, repeat(''x'', 256))', :'w')), 'PT413 $.category', 'a long one');
select is(tests.answer(format('select publish_template(%L, repeat(''😀'', 255))', :'w')), 'no error', 'as long as can be');
select is(tests.answer(format('select publish_template(%L, e'' \t'')', :'w')), 'PT422 $.category', 'blanks');
select is(tests.answer(format('select publish_template(%L, '''')', :'w')), 'PT422 $.category', 'nothing');
select is(
  tests.answer(format('select publish_template(%L, %L)', :'w', 'ghp' || '_' || repeat('a1B2', 9))),
  'PT422 ["$.category"]', 'a credential'
);
select update_workflow(:'w', clear_fields => '{category}');
select is((select category from list_templates() where workflow_id = :'w'), null, 'cleared');

select * from finish();
rollback;
