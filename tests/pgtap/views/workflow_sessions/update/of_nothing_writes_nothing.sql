begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('Momentum', nodes => '[{"id": "a", "data": {"x": 1, "y": 2}}]', is_template => true);
select tests.clear_authentication();
select tests.places() as before_save \gset

select tests.authenticate_as('ada');
prepare saving as
update workflow_sessions set name = name, nodes = '[{"data": {"y": 2.0, "x": 1}, "id": "a"}]', tags = '{}', is_template = true
returning name, revision;
select results_eq('execute saving', $$values ('Momentum', 1)$$, 'the statement counts its row');

select tests.clear_authentication();
select is(tests.places(), :'before_save', 'no row was written');

select * from finish();
rollback;
