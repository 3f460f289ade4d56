begin;
select plan(5);

set statement_timeout = '60s';
select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as large from create_workflow('Large', variables => (
  select jsonb_build_object('words', jsonb_agg('word number ' || i), 'key', jsonb_object_agg('a_long_key_of_many_' || i, i))
  from generate_series(1, 60000) as i
)) \gset
select lives_ok(format('select publish_template(%L)', :'large'), 'any number of texts and keys');
select id as copies from create_workflow('Copies', variables => jsonb_build_object(
  'a', array_fill('sk-your-openai-key-goes-here'::text, array[60000])
)) \gset
select lives_ok(format('select publish_template(%L)', :'copies'), 'and one placeholder any number of times');
select id as placeholders from create_workflow('Placeholders', variables => (
  select jsonb_build_object('a', jsonb_agg('sk-your-openai-key-goes-here-' || i)) from generate_series(1, 20001) as i
)) \gset
select throws_ok(
  format('select publish_template(%L)', :'placeholders'), 'PT413', 'Too much in the template resembles a credential to look at each'
);
select is(
  tests.answer(format('select create_workflow(''Keys'', is_template => true, variables => %L)', (
    select jsonb_object_agg(i || '_password', 'changeme') from generate_series(1, 60000) as i
  ))), 'PT413 $.nodes', 'keys that name one'
);
select is((get_workflow(:'placeholders')).is_template, false, 'nothing was published');

select * from finish();
rollback;
