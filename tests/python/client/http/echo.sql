-- Functions that say what Postgres understood of an argument, one a type; and one that raises what it is told.
create function public.echo_text(value text) returns text language sql immutable as 'select value';
create function public.echo_texts(value text[]) returns text language sql immutable as 'select value::text';
create function public.echo_uuid(value uuid) returns text language sql immutable as 'select value::text';
create function public.echo_uuids(value uuid[]) returns text language sql immutable as 'select value::text';
create function public.echo_integer(value integer) returns text language sql immutable as 'select value::text';
create function public.echo_integers(value integer[]) returns text language sql immutable as 'select value::text';
create function public.echo_bigint(value bigint) returns text language sql immutable as 'select value::text';
create function public.echo_boolean(value boolean) returns text language sql immutable as 'select value::text';
create function public.echo_double(value double precision) returns text
  language sql immutable as 'select value::text';
create function public.echo_numeric(value numeric) returns text language sql immutable as 'select value::text';
create function public.echo_time(value timestamptz) returns text
  language sql stable as $$select (value at time zone 'UTC')::text$$;
create function public.echo_interval(value interval) returns text
  language sql immutable as 'select justify_interval(value)::text';
create function public.echo_json(value jsonb) returns text language sql immutable as 'select value::text';
create function public.request_method(value text default null) returns text
  language sql stable as $$select current_setting('request.method', true)$$;
create function public.many(rows integer) returns setof integer
  language sql immutable as 'select g from generate_series(1, rows) g';
create function public.slow() returns void language sql volatile as 'select pg_sleep(4)';
create function public.fail(state text, message text, detail text default '', hint text default '') returns void
  language plpgsql volatile as $$
begin
  raise exception using errcode = fail.state, message = fail.message, detail = fail.detail, hint = fail.hint;
end $$;
