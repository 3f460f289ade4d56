begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as w, updated_at as edited from create_workflow('Momentum', folder => 'a', is_template => true) \gset
select id as other from create_workflow('Other', folder => 'b') \gset

select is(move_workflows(array[:'w', :'other']::uuid[], 'b'), 1, 'one was there already');
select results_eq(
  'select name, revision, folder from workflow_sessions order by name', $$values ('Momentum', 2, 'b'), ('Other', 1, 'b')$$
);
select is((select updated_at from workflow_sessions where id = :'w'), :'edited'::timestamptz);
select tests.clear_authentication();
select results_eq('select t.revision from workflow_internal.templates t', 'values (2)', 'the public face keeps up');

select * from finish();
rollback;
