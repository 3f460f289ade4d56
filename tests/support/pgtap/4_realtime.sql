-- What Supabase Realtime has in a database, as far as the change feed meets it. It ends with the transaction, too.
create function tests.create_realtime()
  returns void
  language plpgsql
as $create$
begin
  create schema realtime;
  create table realtime.messages (
    topic text not null,
    extension text not null,
    payload jsonb,
    event text,
    private boolean default false,
    updated_at timestamp not null default now(),
    inserted_at timestamp not null default now(),
    id uuid not null default gen_random_uuid(),
    place bigint generated always as identity
  );
  alter table realtime.messages enable row level security;
  create function realtime.topic() returns text language sql stable as
    $$select nullif(current_setting('realtime.topic', true), '')$$;
  create function realtime.send(payload jsonb, event text, topic text, private boolean default true)
    returns void
    language plpgsql
  as $$
  declare
    generated_id uuid := gen_random_uuid();
  begin
    insert into realtime.messages (id, payload, event, topic, private, extension)
    values (generated_id, payload, event, topic, private, 'broadcast');
  end;
  $$;
  grant usage on schema realtime to anon, authenticated, service_role;
  grant select, insert, update on realtime.messages to anon, authenticated, service_role;
end;
$create$;
