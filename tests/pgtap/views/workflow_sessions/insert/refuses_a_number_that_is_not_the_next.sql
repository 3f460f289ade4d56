begin;
select plan(9);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as first from create_workflow('Momentum') \gset
select create_version(:'first', nodes => tests.nodes(2));

select throws_ok(
  format('insert into workflow_sessions (parent_workflow_id, version, name) values (%L, %s, ''Lost'')', :'first', wrong.version),
  'PT409', 'The workflow has a newer version', 'version ' || wrong.version
)
from (values (1), (2), (4), (0), (-1)) as wrong (version);
select is(
  (substr(tests.answer(
    format('insert into workflow_sessions (parent_workflow_id, version) values (%L, 2)', :'first')
  ), 7)::jsonb ->> 'current_version')::integer,
  2,
  'DETAIL names the current version'
);
select results_eq('select version, name from workflow_sessions order by version', $$values (1, 'Momentum'), (2, 'Momentum')$$);
select lives_ok(
  format('insert into workflow_sessions (parent_workflow_id, version) values (%L, 3)', :'first'), 'the next number is fine'
);
select results_eq('select version from workflow_sessions where is_current_version', 'values (3)');

select * from finish();
rollback;
