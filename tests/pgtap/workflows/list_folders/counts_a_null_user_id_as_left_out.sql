begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('Momentum', folder => 'a', tags => '{a}');

select results_eq('select path from list_folders(user_id => null)', $$values ('a')$$);

select * from finish();
rollback;
