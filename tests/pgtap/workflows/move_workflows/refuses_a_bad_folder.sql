begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as w from create_workflow('Momentum', folder => 'a') \gset
select is(tests.answer(format($$select move_workflows(array[%L]::uuid[], ' ')$$, :'w')), 'PT422 $.folder');
select is(tests.answer(format($$select move_workflows(array[%L]::uuid[], repeat('a', 256))$$, :'w')), 'PT413 $.folder');
select is(move_workflows(array[:'w']::uuid[], repeat('a', 255)), 1);
select is(move_workflows(array[:'w']::uuid[], '%I/''; --'), 1, 'a path is text');

select * from finish();
rollback;
