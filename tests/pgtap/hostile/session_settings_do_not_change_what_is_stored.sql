begin;
select plan(4);

select tests.create_user('ben');
select tests.authenticate_as('ben');
set local timezone = 'Asia/Kathmandu';
set local datestyle = 'SQL, DMY';
set local intervalstyle = 'sql_standard';
set local bytea_output = 'escape';
set local extra_float_digits = -15;
set local array_nulls = off;
set local transform_null_equals = on;
set local default_transaction_read_only = on;

select workflow_id as w from create_workflow('Flow', tests.nodes(1), tags => '{a,b}') \gset
select start_execution(:'w') as run \gset
select complete_execution(:'run', outputs => '{"a": 0.1234567890123456789}');
select is((get_execution(:'run')).outputs, '{"a": 0.1234567890123456789}', 'numbers are kept as they came');
select ok(
  abs(extract(epoch from (get_execution(:'run')).created_at - now())) < 60, 'and times are the server''s'
);
select l.next_cursor as cursor from list_workflows() l \gset
set local timezone = 'America/New_York';
set local datestyle = 'ISO, MDY';
select lives_ok(format('select list_workflows(cursor => %L)', :'cursor'), 'a cursor made under other settings is still read');
select is_empty(format('select list_workflows(cursor => %L)', :'cursor'), 'as the same place');

select * from finish();
rollback;
