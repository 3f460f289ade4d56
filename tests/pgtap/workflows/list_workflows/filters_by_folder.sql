begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('Live', folder => 'bots/live');
select create_workflow('Test', folder => 'bots/test');
select create_workflow('Parent', folder => 'bots');
select create_workflow('Loose');

select bag_eq($$select name from list_workflows(folder => 'bots/live')$$, $$values ('Live')$$, 'one folder');
select bag_eq($$select name from list_workflows(folder => 'bots')$$, $$values ('Parent')$$, 'without those below it');
select is_empty($$select name from list_workflows(folder => 'bots/%')$$, 'no pattern');

select * from finish();
rollback;
