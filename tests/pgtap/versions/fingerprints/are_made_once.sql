begin;
select plan(6);

select tests.create_user('ada');
select tests.authenticate_as('ada');

select workflow_id as w from create_workflow('Flow', tests.nodes(3)) \gset
select tests.clear_authentication();
create temporary table before as
select d.id, d.definition_hash, d.layout_hash from workflow_internal.workflow_definitions d;
-- From here on it costs an error to make one.
create or replace function workflow_internal.definition_hash(nodes jsonb, edges jsonb, trigger jsonb, variables jsonb)
returns bigint language plpgsql immutable as $$begin raise exception 'made again'; end$$;
create or replace function workflow_internal.layout_hash(nodes jsonb)
returns bigint language plpgsql immutable as $$begin raise exception 'made again'; end$$;

select tests.authenticate_as('ada');
select lives_ok(format('select start_execution(%L)', :'w'), 'the first run does not');
select lives_ok(format('select publish_template(%L)', :'w'), 'nor does publishing');
select lives_ok(format('select unpublish_template(%L)', :'w'), 'nor taking back');
select lives_ok(format('select create_version(%L, tests.nodes(3))', :'w'), 'nor a save that changes nothing');
select throws_ok(format('select create_version(%L, tests.nodes(4))', :'w'), 'P0001', 'made again', 'a save that does');
select tests.clear_authentication();
select results_eq(
  'select d.id, d.definition_hash, d.layout_hash from workflow_internal.workflow_definitions d', 'select b.* from before b', 'they are what they were'
);

select * from finish();
rollback;
