begin;
select plan(6);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('Momentum 100%', description => 'Buys daily', tags => '{a,b}', is_template => true);
select create_workflow('Reversion', description => 'Sells daily', tags => '{c}', is_template => true);
select tests.authenticate_as_anon();
select results_eq($$select name from list_templates('DAILY mom')$$, $$values ('Momentum 100%')$$, 'all words, in name or description');
select results_eq($$select name from list_templates('0%')$$, $$values ('Momentum 100%')$$, 'a percent sign is one');
select is_empty($$select name from list_templates('M_m')$$, 'no wildcard');
select is((select count(*)::integer from list_templates('  ')), 2, 'blanks are no words');
select results_eq($$select name from list_templates(tags_any => '{x,c}')$$, $$values ('Reversion')$$, 'one of the tags');
select is_empty($$select name from list_templates(tags_any => '{}')$$, 'none of none');

select * from finish();
rollback;
