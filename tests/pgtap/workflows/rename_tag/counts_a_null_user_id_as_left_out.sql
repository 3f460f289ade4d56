begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('Momentum', folder => 'a', tags => '{a}');

select is(rename_tag('a', 'b', user_id => null), 1);

select * from finish();
rollback;
