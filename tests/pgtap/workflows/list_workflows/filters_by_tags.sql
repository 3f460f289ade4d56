begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('Both', tags => '{trading,daily}');
select create_workflow('Trading', tags => '{trading}');
select create_workflow('Daily', tags => '{daily,news}');
select create_workflow('None');

select bag_eq(
  $$select name from list_workflows(tags_any => '{trading,news}')$$, $$values ('Both'), ('Trading'), ('Daily')$$,
  'any of them'
);
select bag_eq($$select name from list_workflows(tags_all => '{daily,trading}')$$, $$values ('Both')$$, 'all of them');
select bag_eq(
  $$select name from list_workflows(tags_any => '{news,trading}', tags_all => '{daily}')$$, $$values ('Both'), ('Daily')$$,
  'both filters at once'
);
select is_empty($$select name from list_workflows(tags_any => '{TRADING}')$$, 'a tag is what it is');

select * from finish();
rollback;
