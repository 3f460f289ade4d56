begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('W', tags => '{c,a,b}');
select results_eq('select tag from list_tags()', $$values ('a'), ('b'), ('c')$$);

select * from finish();
rollback;
