begin;
select plan(1);

select tests.authenticate_as_anon();

select throws_ok($$select compare_definitions('{}', '{}')$$, '42501');

select * from finish();
rollback;
