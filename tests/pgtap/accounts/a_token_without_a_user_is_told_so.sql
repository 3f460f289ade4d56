-- Signed in by a token whose claims name no user: every function that acts for somebody says so.
begin;
select plan(13);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum') \gset
select start_execution(:'workflow') as run \gset
select tests.authenticate_without_user();

select throws_ok(c.call, 'PT401', 'Nobody is signed in', c.call)
from (
  select format(f.form, case when f.form like '%execution(%' and f.form not like '%start%' then :'run' else :'workflow' end) as call
  from (values
    ('select update_workflow(%L, name => ''x'')'), ('select delete_workflow(%L)'), ('select archive_workflow(%L)'),
    ('select unarchive_workflow(%L)'), ('select toggle_favorite(%L)'), ('select create_version(%L, nodes => ''[]'')'),
    ('select compare_versions(%L)'), ('select restore_version(%L, 1)'), ('select start_execution(%L)'), ('select complete_execution(%L)'),
    ('select cancel_execution(%L)'), ('select get_execution(%L)'), ('select duplicate_workflow(%L)')
  ) as f (form)
) c;

select * from finish();
rollback;
