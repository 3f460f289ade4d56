begin;
select plan(7);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select create_workflow('Momentum trading', '[{"id": "a", "data": {"label": "Portfolio"}}]');
select create_workflow('Weekly report', is_template => true);

select is(array(select r.name_highlight from search_workflows('momemtum') r), '{⟦Momentum⟧ trading}');
select is(array(select r.name from search_workflows('momentum tradign') r), '{Momentum trading}', 'one word of two');
select is(array(select r.highlight from search_workflows('portfoloi') r), '{⟦Portfolio⟧}', 'in a label');
select is_empty($$select from search_workflows('zzzzqqqq')$$, 'what is like nothing finds nothing');
select is_empty($$select from search_workflows('"momemtum"')$$, 'a phrase is meant as it is');
select is(
  current_setting('pg_trgm.word_similarity_threshold')::real, 0.6::real, 'the setting of the extension is left as it was'
);
select tests.authenticate_as('ben');
select is(
  array(select r.name from search_workflows('momemtum') r) || array(select r.name from search_workflows('weekli reprot') r), '{Weekly report}',
  'words of others do not mend anything, but those of templates do'
);

select * from finish();
rollback;
