begin;
select plan(3);

create temporary table secrets as select * from tests.invented_credentials();
select tests.create_user('ada');
grant select on secrets to authenticated;
select tests.authenticate_as('ada');
select cmp_ok((select count(*)::integer from secrets), '>=', 50, 'fifty at least');
select is_empty(
  $$select s.name, a.answer from secrets s cross join lateral tests.whole_answer(format(
      'select create_workflow(%L, %L, is_template => true)', s.name, jsonb_build_array(s.node || '{"id": "a"}')
    )) as a (answer)
    where a.answer not like 'PT422 | What becomes public holds what looks like a credential | ["$.nodes[0].%"] | %{"$secret": "NAME"}%'$$,
  'each is refused, by its path'
);
select is_empty('select * from workflow_sessions', 'and nothing is written');

select * from finish();
rollback;
