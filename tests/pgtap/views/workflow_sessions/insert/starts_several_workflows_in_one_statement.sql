begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');

insert into workflow_sessions (name, nodes) select 'Bot ' || i, tests.nodes(i) from generate_series(1, 3) as i;

select results_eq(
  'select name, version, jsonb_array_length(nodes), is_current_version from workflow_sessions order by name',
  $$values ('Bot 1', 1, 1, true), ('Bot 2', 1, 2, true), ('Bot 3', 1, 3, true)$$
);

select * from finish();
rollback;
