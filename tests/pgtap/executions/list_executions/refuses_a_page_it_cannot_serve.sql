begin;
select plan(5);

select tests.create_user('ada');
select tests.authenticate_as('ada');

select throws_ok('select list_executions(page_size => 0)', 'PT422', 'The number is out of range', 'nothing');
select throws_ok('select list_executions(page_size => -1)', 'PT422', 'The number is out of range', 'less than nothing');
select throws_ok('select list_executions(page_size => null)', 'PT422', 'The number is out of range', 'no number');
select throws_ok('select list_executions(page_size => 1001)', 'PT413', 'A page has at most 1,000 rows', 'too much');
select lives_ok('select list_executions(page_size => 1000)', '1,000 rows are fine');

select * from finish();
rollback;
