begin;
select plan(7);

select tests.create_user('ada');
select tests.create_user('ben');
create or replace function workflow_internal.searched_texts(definition_id uuid, out labels text, out content text) language plpgsql stable as $$
begin
  raise exception 'unreadable' using errcode = '2203C';
end
$$;
select tests.authenticate_as('ben');
select workflow_id as w from create_workflow('Quince', tests.nodes(1)) \gset
select results_eq($$select s.name from search_workflows('quince') s$$, $$values ('Quince')$$, 'its owner finds it by its name');
select lives_ok($$select create_workflow('Flow ' || n) from generate_series(1, 25) as n$$, 'and goes on saving');
select lives_ok(format('select publish_template(%L)', :'w'), 'and publishes it');
select tests.authenticate_as('ada');
select results_eq($$select s.name from search_workflows('quince') s$$, $$values ('Quince')$$, 'others find it by its name');
select tests.authenticate_as_service();
select create_workflow('Medlar', tests.nodes(1), user_id => tests.user_id('ada'));
select results_eq($$select s.name from search_workflows('medlar') s$$, $$values ('Medlar')$$, 'who searches everybody''s finds what there is');
select tests.clear_authentication();
select ok(r.is_finished, 'maintenance writes the others'::text)
from workflow_internal.index_unindexed_workflows(clock_timestamp() + interval '10 s') r;
select is_empty($$select u.workflow_id from workflow_internal.unindexed_workflows u where u.user_id in (tests.user_id('ada'), tests.user_id('ben'))$$);

select * from finish();
rollback;
