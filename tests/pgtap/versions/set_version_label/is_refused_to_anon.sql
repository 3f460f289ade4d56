begin;
select plan(1);

select tests.authenticate_as_anon();
select throws_ok($$select set_version_label(gen_random_uuid(), 1, 'production')$$, '42501');

select * from finish();
rollback;
