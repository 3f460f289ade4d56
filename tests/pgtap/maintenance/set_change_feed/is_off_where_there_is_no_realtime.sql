begin;
select plan(4);

select tests.authenticate_as_service();
select results_eq('select s.change_feed from workflow_internal.settings s', $$values ('off')$$, 'as it was installed');
select is(set_change_feed(true), 'notify', 'turned on it goes by NOTIFY');
select is(set_change_feed(false), 'off', 'and off again');
select results_eq('select s.change_feed from workflow_internal.settings s', $$values ('off')$$, 'it is kept in one row');

select * from finish();
rollback;
