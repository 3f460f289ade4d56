begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');

select is_empty('select * from list_workflows()', 'no row, rather than a row of nulls');

select * from finish();
rollback;
