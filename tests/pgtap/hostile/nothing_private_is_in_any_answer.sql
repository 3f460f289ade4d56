-- Whatever of Ada's is private holds one word, beside a template of hers. Ben and a visitor call every function with her ids and
-- that word in every place, and read every relation: the word is in no answer but where they said it themselves.
begin;
select plan(6);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as private from create_workflow(
  'plugh', '[{"id": "a", "type": "plugh", "data": {"label": "plugh", "x": "plugh"}}]', description => 'plugh', tags => '{plugh}',
  folder => 'plugh', variables => '{"plugh": "plugh"}', status => 'active'
) \gset
select publish_template(:'private', 'plugh'), unpublish_template(:'private');
select set_workflow_schedule(:'private', every => '1 hour');
select set_node_type_rule('default', '{"required": ["plugh"]}', '{plugh}');
select enqueue_execution(:'private', 'plugh', 'plugh') as run \gset
select claim_executions('plugh');
select complete_execution(:'run', 'failed', 1, '{"plugh": "plugh"}', '[{"nodeId": "plugh", "error": "plugh"}]', 'plugh');
select workflow_id as template from create_workflow(
  'Template', '[{"id": "plugh", "type": "plugh", "data": {"label": "plugh"}}]', variables => '{"plugh": "plugh"}', folder => 'plugh'
) \gset
select create_version(:'template', tests.nodes(2), variables => '{}', version_note => 'plugh');
select set_version_label(:'template', 1, 'plugh'), set_version_label(:'template', 2, 'plugh2');
select create_version(:'template', tests.nodes(3), version_note => 'second');
select publish_template(:'template', 'Finance');
select enqueue_execution(:'template', 'plugh', 'plugh') as template_run \gset
select v.id as template_second from workflow_sessions v where v.workflow_id = :'template' and v.version = 2 \gset
select tests.authenticate_as('ben');
select duplicate_workflow(:'template', 'Copy') as copy \gset
select tests.clear_authentication();
create temporary table calls as
select r.rolname as role, p.oid::regproc::text as function, w.word, format('select jsonb_agg(to_jsonb(s))::text from %s(%s) s', p.oid::regproc, (
  select string_agg(format('%I => %L::%s', p.proargnames[t.place], case t.type
    when 'uuid'::regtype then case when p.proargnames[t.place] = 'user_id' then null else i.id::text end
    when 'uuid[]'::regtype then array[i.id]::text
    when 'text[]'::regtype then array[w.word]::text
    when 'text'::regtype then case p.proargnames[t.place] when 'order_by' then 'name' when 'direction' then 'asc' when 'path' then 'data.label'
      when 'scope' then 'all' when 'bucket' then 'day' when 'folder' then null when 'category' then null when 'cursor' then null
      when 'label' then case when w.word = 'default' then null else w.word end when 'search_query' then null when 'status' then null
      else w.word end
    when 'jsonb'::regtype then case p.proargnames[t.place] when 'nodes' then '[{"id": "a", "type": "default"}]' when 'edges' then '[]'
      when 'value' then null else '{}' end
    when 'integer'::regtype then case when p.proargnames[t.place] ~ 'version' then w.version when p.proargnames[t.place] = 'page_size' then '1000' end
  end, t.type::regtype), ', ' order by t.place)
  from unnest(p.proargtypes) with ordinality as t (type, place)
  where t.place <= p.pronargs - p.pronargdefaults or (p.proargnames[t.place] <> 'user_id' and t.type in (
    'uuid'::regtype, 'uuid[]'::regtype, 'text'::regtype, 'integer'::regtype
  ))
)) as statement
from pg_proc p
cross join pg_roles r
cross join (values
  (:'private'::uuid), (:'run'), (:'template'), (:'template_second'), (:'template_run'), (:'copy'), (tests.user_id('ada')), (null)
) as i (id)
cross join (values ('default', '1'), ('default', '2'), ('default', null), ('plugh', null), ('plugh2', '1')) as w (word, version)
where p.pronamespace = 'public'::regnamespace and r.rolname in ('anon', 'authenticated') and has_function_privilege(r.oid, p.oid, 'execute')
  and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e');
insert into calls
select r.rolname, c.oid::regclass::text, '', format('select jsonb_agg(to_jsonb(s))::text from (select %s from %s) s', (
  select string_agg(quote_ident(a.attname), ', ') from pg_attribute a
  where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and has_column_privilege(r.oid, c.oid, a.attnum, 'select')
), c.oid::regclass)
from pg_class c
cross join pg_roles r
where c.relnamespace in ('public'::regnamespace, 'workflow_internal'::regnamespace) and c.relkind in ('r', 'p', 'v')
  and r.rolname in ('anon', 'authenticated') and has_any_column_privilege(r.oid, c.oid, 'select');
create temporary table answers (role name, function text, word text, statement text, answer text);
grant select on calls to anon, authenticated;
grant all on answers to anon, authenticated;

select tests.authenticate_as('ben');
insert into answers
select c.role, c.function, c.word, c.statement, tests.outcome(c.statement) from calls c where c.role = 'authenticated';
select tests.authenticate_as_anon();
insert into answers select c.role, c.function, c.word, c.statement, tests.outcome(c.statement) from calls c where c.role = 'anon';
select tests.clear_authentication();
select is_empty(
  $$select a.* from answers a where a.answer ~ 'plugh' and a.word !~ 'plugh'$$, 'nothing private is shown'
);
-- Who says the word finds it again in what they made, and nowhere else.
select is_empty(
  $$select a.* from answers a where a.answer ~ 'plugh' and a.word ~ 'plugh' and a.answer ~ tests.user_id('ada')::text$$,
  'nor to those who know it'
);
select is_empty(
  format('select a.* from answers a where position(%1$L in a.answer) > 0 and position(%1$L in a.statement) = 0', :'private'),
  'nor the id of what is private'
);
select is_empty(
  $$select a.* from answers a where a.answer ~ '"(copies|template_count)": (?!0|1[,}])'$$, 'and no count has it in it'
);
select cmp_ok(
  (select count(distinct a.function)::int from answers a where a.role = 'authenticated' and a.answer ~ '^XX999 \| \[\{'), '>', 20,
  'many functions had something to say'
);
select cmp_ok((select count(distinct a.function)::int from answers a where a.role = 'anon' and a.answer ~ '^XX999 \| \[\{'), '>', 4, 'to a visitor, too');

select * from finish();
rollback;
