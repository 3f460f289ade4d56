begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
create temporary table runs (place int, id uuid);
insert into runs select n, start_execution(:'w') from generate_series(1, 50) as n;

select results_eq(
  'select r.place from runs r order by r.id', 'select n from generate_series(1, 50) as n', 'ids sort as the runs were started'
);

select * from finish();
rollback;
