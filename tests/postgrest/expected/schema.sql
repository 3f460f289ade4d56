-- What answers.jsonl is about. Needs the Supabase roles, their default privileges, and auth.uid().
create table public.shelves (
  id integer primary key,
  owner uuid not null default auth.uid(),
  label text not null constraint shelves_label_key unique constraint shelves_label_check check (length(label) < 12),
  marks text[] not null default '{}'
);
alter table public.shelves enable row level security;
create policy shelves_own on public.shelves to authenticated
  using (owner = (select auth.uid())) with check (owner = (select auth.uid()));

create function public.double(number integer, times integer default 1) returns integer
  language sql immutable as 'select number * 2 * times';
create function public.same_text(text text) returns text language sql immutable as 'select text';
create function public.same_json(document jsonb) returns jsonb language sql immutable as 'select document';
create function public.same_marks(marks text[]) returns text[] language sql immutable as 'select marks';
create function public.add_shelf(id integer, label text, marks text[] default '{}') returns public.shelves
  language sql volatile as
  'insert into public.shelves (id, label, marks) values (add_shelf.id, add_shelf.label, add_shelf.marks) returning *';
create function public.get_shelf(shelf_id integer) returns public.shelves
  language sql stable as 'select * from public.shelves where id = shelf_id';
create function public.list_shelves() returns setof public.shelves
  language sql stable as 'select * from public.shelves order by id';
create function public.shelf_labels() returns setof text
  language sql stable as 'select label from public.shelves order by id';
create function public.do_nothing() returns void language sql volatile as 'select null::void';
create function public.who() returns json language sql stable as
  $$select json_build_array(current_user, auth.uid(), current_setting('request.method'),
      current_setting('transaction_read_only'))$$;
create function public.refuse(code text, detail text default null, hint text default null) returns void
  language plpgsql volatile as $$
begin
  raise exception using errcode = code, message = 'refused', detail = coalesce(detail, ''), hint = coalesce(hint, '');
end $$;
create function public.hidden() returns integer language sql immutable as 'select 1';
revoke execute on function public.hidden() from public, anon, authenticated;
