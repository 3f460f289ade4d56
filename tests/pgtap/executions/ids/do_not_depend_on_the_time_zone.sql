begin;
select plan(2);

set local timezone = 'America/St_Johns';
select workflow_internal.first_id_at('2024-03-10 07:30Z') as here \gset
set local timezone = 'Pacific/Kiritimati';
select is(workflow_internal.first_id_at('2024-03-10 07:30Z'), :'here'::uuid, 'the same moment is the same bound');
select is(workflow_internal.time_of_id(:'here'), '2024-03-10 07:30Z'::timestamptz, 'and the same time');

select * from finish();
rollback;
