-- 300,000 tags took the server minutes, uninterruptibly; the statement timeout stands in for a clock.
begin;
select plan(6);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum') \gset
set local statement_timeout = '10s';

select throws_ok($$select create_workflow('Tags', tags => array_fill('folder'::text, array[300000]))$$, 'PT413');
select throws_ok(
  format($$select update_workflow(%L, tags => array_fill('folder'::text, array[300000]))$$, :'workflow'), 'PT413'
);
select throws_ok($$insert into workflow_sessions (name, tags) values ('x', array_fill('folder'::text, array[300000]))$$, 'PT413');
select throws_ok($$update workflow_sessions set tags = array_fill('folder'::text, array[300000])$$, 'PT413');
select throws_ok(
  format(
    $$insert into workflow_executions (workflow_id, outputs)
      values (%L, jsonb_build_object('a', array_fill('folder'::text, array[300000])))$$, :'workflow'
  ),
  'PT422'
);
select throws_ok($$select * from list_workflows(tags_any => array_fill('folder'::text, array[300000]))$$, 'PT413');

select * from finish();
rollback;
