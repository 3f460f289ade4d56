begin;
select plan(2);

select is(
  array(
    select t.tgname::text
    from pg_trigger t
    join pg_class c on c.oid = t.tgrelid
    where c.relnamespace = 'public'::regnamespace and not t.tgisinternal and t.tgenabled = 'O' and t.tgtype & 64 = 64
    order by 1
  ),
  '{workflow_executions__delete,workflow_executions__insert,workflow_executions__update,'
    'workflow_sessions__delete,workflow_sessions__insert,workflow_sessions__update}',
  'each way of writing each view has its trigger, and it is on'
);
select is(
  array(select c.relname::text from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'v' order by 1),
  '{workflow_executions,workflow_sessions}', 'there are no other views'
);

select * from finish();
rollback;
