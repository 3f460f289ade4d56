begin;
select plan(6);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('50% off');
select create_workflow('50 euros off');
select create_workflow('snake_case');
select create_workflow('snakeXcase');
select create_workflow('C:\temp');
select create_workflow('Ada''s "best"');

select bag_eq($$select name from list_workflows(search_query => '50%')$$, $$values ('50% off')$$, '%');
select bag_eq($$select name from list_workflows(search_query => 'e_c')$$, $$values ('snake_case')$$, '_');
select bag_eq($$select name from list_workflows(search_query => 'c:\t')$$, $$values ('C:\temp')$$, '\');
select bag_eq($$select name from list_workflows(search_query => '\')$$, $$values ('C:\temp')$$, '\ at the end');
select bag_eq(
  $$select name from list_workflows(search_query => 'ada''s "BEST"')$$, $$values ('Ada''s "best"')$$, 'quotes'
);
select is_empty($$select name from list_workflows(search_query => ''' or true --')$$, 'what looks like SQL');

select * from finish();
rollback;
