-- Says in words what id_flaw found.
create or replace function workflow_internal.id_message(subject text, flaw text)
returns text
language sql
immutable
parallel safe
security invoker
begin atomic
  select id_message.subject || case id_message.flaw
    when 'missing' then ' is missing'
    when 'empty' then ' is empty'
    when 'number' then ' is a number: send it as a text'
    else ' is not a text'
  end;
end;

comment on function workflow_internal.id_message(text, text) is
  'What id_flaw found, in words

subject: whose id it is, the beginning of a sentence.';

revoke all on function workflow_internal.id_message(text, text) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.id_message(text, text) to authenticated, service_role;
