-- Paths are read by regular expressions, and cursors hold times: a session's settings change how both are written.
begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
set local timezone = 'Asia/Kolkata';
set local datestyle = 'Postgres, DMY';
set local array_nulls = off;
set local standard_conforming_strings = off;
set local escape_string_warning = off;
set local enable_sort = off;
select create_workflow('W1', $$[{"id": "a", "type": "llm", "data": {"l": [{"a b": 1}, 2], "apiKey": "x"}}]$$);
select create_workflow('W2', $$[{"id": "a", "type": "llm", "data": {"l": [{"a b": 3}]}}]$$);

select results_eq($$select name, value from find_node_usage('llm', 'data.l[*]."a b"')$$, $$values ('W2', '3'::jsonb), ('W1', '1')$$, 'a path');
select is(tests.answer($$select find_node_usage('llm', 'a]b')$$), 'PT422 $.path', 'what is none');
select is((select u.value_hidden_because from find_node_usage('llm', 'data.apiKey') u), 'credential', 'a credential');
select u.next_cursor as cursor from find_node_usage('llm', page_size => 1) u \gset
set local timezone = 'America/New_York';
set local datestyle = 'ISO, MDY';
select results_eq(format('select name from find_node_usage(%L, cursor => %L)', 'llm', :'cursor'), $$values ('W1')$$, 'a cursor made under other settings');

select * from finish();
rollback;
