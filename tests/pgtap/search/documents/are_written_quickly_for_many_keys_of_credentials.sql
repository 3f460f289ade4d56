begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
set local statement_timeout = '15s';
select lives_ok(
  format('select create_workflow(''Keys'', variables => %L)', (
    select jsonb_object_agg(i || '_password', 'changeme') from generate_series(1, 60000) as i
  )), 'more keys than could be searched one after another from the beginning'
);
select is((select count(*) from search_workflows('keys')), 1::bigint, 'found by its name');

select * from finish();
rollback;
