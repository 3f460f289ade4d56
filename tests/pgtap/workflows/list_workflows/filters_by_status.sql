begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('One', status => 'draft');
select create_workflow('Two', status => 'active');
select create_workflow('Three', status => 'paused');
select archive_workflow((create_workflow('Four', status => 'paused')).id);

select bag_eq($$select name from list_workflows(status => 'draft')$$, $$values ('One')$$, 'draft');
select bag_eq($$select name from list_workflows(status => 'active')$$, $$values ('Two')$$, 'active');
select bag_eq(
  $$select name from list_workflows(status => 'paused', include_archived => true)$$, $$values ('Three')$$,
  'paused, which an archived one is not'
);

select * from finish();
rollback;
