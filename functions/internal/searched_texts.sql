-- Takes from a definition what search finds it by: what its nodes and edges are called, and whatever its author wrote into them.
create or replace function workflow_internal.searched_texts(definition_id uuid, out labels text, out content text)
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  texts_found jsonb;
  texts text[];
begin
  -- One statement, since each costs more to start than most of what is done here. "|| '[]'" changes nothing, but unpacks the nodes
  -- once and not for each use.
  with kept as materialized (
    select d.nodes || '[]'::jsonb as nodes, d.edges, d.trigger, d.variables, d.node_types
    from workflow_internal.workflow_definitions d where d.id = searched_texts.definition_id
  ), configured as materialized (
    select jsonb_build_array(
      jsonb_path_query_array(k.nodes, 'lax $[0 to 99].data'), jsonb_path_query_array(k.nodes, 'lax $[0 to 99].parameters'),
      jsonb_path_query_array(k.nodes, 'lax $[0 to 99].config'), k.trigger, k.variables
    ) as document
    from kept k
  ), written as materialized (select c.document, c.document::text as text from configured c)
  select (
      select concat_ws(e'\n', array_to_string(k.node_types, e'\n'), string_agg(nullif(concat_ws(
        e'\n', n.element ->> 'label', n.element ->> 'name', n.element -> 'data' ->> 'label', n.element -> 'data' ->> 'name',
        n.element -> 'data' ->> 'title'
      ), ''), e'\n'))
      from (select e.element from jsonb_array_elements(k.nodes || k.edges) as e (element) limit 4000) n
    ),
    -- With each key and each text on a line, one look says for most definitions that there is no key of a credential.
    case when strpos(c.text, e'\\"') > 0 or replace(c.text, '"', e'\n') ~ ('(?iw)' || (
        select coalesce(string_agg('(?:' || r.pattern || ')', '|'), e'\\Ax\\A')
        from workflow_internal.credential_rules r where r.kind = 'key' and r.is_enabled
      ))
      then workflow_internal.harmless_texts(c.document) else jsonb_path_query_array(c.document, 'strict $.** ? (@.type() == "string")') end
  into strict labels, texts_found
  from kept k cross join written c;

  -- A label that is an object or an array was written as one.
  if strpos(labels, '{') > 0 or strpos(labels, '[') > 0 then
    labels := regexp_replace(labels, '(?n)^[[{].*$', '', 'g');
  end if;
  if char_length(labels) > 1000 then
    labels := (
      select string_agg(l.line, e'\n') from (
        select left(s.line, 2000) from string_to_table(left(searched_texts.labels, 1000000), e'\n') as s (line) group by 1 limit 2000
      ) as l (line)
    );
  end if;
  -- Labels are texts of the configuration, too. A text that comes again is of no use, and costs more to parse than to leave out.
  content := (
    select string_agg(l.line, e'\n') from (
      -- To take the array apart would cost more than to write it: ["a", "b"] is undone by hand.
      select left(c.line, 2000)
      from string_to_table(left(replace(replace(replace(replace(
        left(substr(texts_found::text, 3), -2), '", "', e'\n'), e'\\n', ' '), e'\\t', ' '), e'\\"', '"'), 1000000), e'\n') as c (line)
      except select s.line from string_to_table(searched_texts.labels, e'\n') as s (line)
      limit 2000
    ) as l (line)
  );
  texts := workflow_internal.without_credentials(array[left(labels, 4000), coalesce(left(content, 6000), '')]);
  labels := texts[1];
  content := texts[2];
end
$$;

comment on function workflow_internal.searched_texts(uuid) is
  'What search finds a definition by

labels: types of the nodes, label, name and title of the first 4,000 nodes and edges, of themselves or in data. content: the texts in data, parameters and
config of the first 100 nodes, in trigger and variables, each once. A line each, without what stands under a key of a credential or looks like one.';

revoke all on function workflow_internal.searched_texts(uuid) from public, anon, authenticated, service_role;
