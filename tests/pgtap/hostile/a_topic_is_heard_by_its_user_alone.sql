-- Realtime asks these policies whether a user may join a private topic: it inserts a row of the topic and reads it as the user.
begin;
select plan(18);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.create_realtime();
select set_change_feed(true);
select tests.authenticate_as('ben');
select id as version from create_workflow('Flow') \gset
select start_execution(:'version');
select isnt_empty('select from realtime.messages', 'ben hears of his run');

select tests.authenticate_as('ada');
select is_empty('select from realtime.messages', 'ada does not');
select set_config('realtime.topic', 'workflow-sessions:' || tests.user_id('ada'), true);
select is_empty('select from realtime.messages', 'nor under the setting of her own topic');
select set_config('realtime.topic', 'workflow-sessions:' || tests.user_id('ben'), true);
select is_empty('select from realtime.messages', 'nor under that of his');
select throws_ok(
  format('insert into realtime.messages (topic, extension) values (%L, ''broadcast'')', 'workflow-sessions:' || tests.user_id('ben')),
  '42501', null, 'she cannot send to it'
);
select tests.authenticate_without_user();
select is_empty('select from realtime.messages', 'nobody signed in hears nothing');
select tests.authenticate_as_anon();
select is_empty('select from realtime.messages', 'nor does anon');

-- An app that lets everybody hear and send everything.
select tests.clear_authentication();
create policy open_to_all on realtime.messages for all to anon, authenticated using (true) with check (true);
select tests.authenticate_as('ada');
select is_empty('select from realtime.messages', 'not where an app permits everything either');
select lives_ok($$insert into realtime.messages (topic, extension) values ('room', 'broadcast')$$, 'which goes on for its own topics');
select results_eq('select m.topic from realtime.messages m', $$values ('room')$$, 'and hers alone');
select throws_ok(
  format('insert into realtime.messages (topic, extension) values (%L, ''broadcast'')', 'workflow-sessions:' || tests.user_id('ben')),
  '42501', null, 'messages of ours cannot be made up for him'
);
select throws_ok(
  format('insert into realtime.messages (topic, extension) values (%L, ''broadcast'')', 'workflow-sessions:' || tests.user_id('ada')),
  '42501', null, 'nor for herself'
);
select throws_ok(
  format('update realtime.messages set topic = %L', 'workflow-sessions:' || tests.user_id('ben')), '42501', null, 'nor moved there'
);
select tests.authenticate_as_anon();
select results_eq('select m.topic from realtime.messages m', $$values ('room')$$, 'anon hears what the app permits');
select tests.authenticate_as('ben');
select results_eq(
  'select distinct m.topic from realtime.messages m order by 1', format($$values ('room'), ('workflow-sessions:%s')$$, tests.user_id('ben')), 'ben both'
);

select tests.clear_authentication();
drop policy open_to_all on realtime.messages;
insert into realtime.messages (topic, extension) values ('workflow-sessions:' || tests.user_id('ben'), 'presence');
select tests.authenticate_as('ben');
select results_eq('select m.extension from realtime.messages m', $$values ('broadcast')$$, 'who else listens is not shown');
select tests.clear_authentication();
delete from auth.users where id = tests.user_id('ben');
select tests.authenticate_as('ben');
select is_empty('select from realtime.messages', 'an account that is deleted hears nothing more');
select tests.clear_authentication();
select lives_ok('select set_change_feed(true)', 'the policies are made once');

select * from finish();
rollback;
