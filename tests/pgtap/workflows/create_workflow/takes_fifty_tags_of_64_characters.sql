begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');

select create_workflow('Momentum', tags => array(select rpad('ü' || i, 64, '-') from generate_series(1, 50) as i));

select results_eq(
  'select cardinality(tags), char_length(tags[1]) from workflow_sessions',
  'values (50, 64)'
);

select * from finish();
rollback;
