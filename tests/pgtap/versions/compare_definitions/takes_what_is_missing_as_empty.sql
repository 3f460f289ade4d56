begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select is_empty($$select compare_definitions('{}', '{"nodes": [], "edges": [], "trigger": null, "variables": {}}')$$, 'missing');
select is_empty($$select compare_definitions('{}', '{"nodes": null, "edges": null, "variables": null}')$$, 'null');
select is_empty($$select compare_definitions('{"name": "a"}', '{"name": "b", "viewport": {}}')$$, 'what is no part of it is not looked at');

select * from finish();
rollback;
