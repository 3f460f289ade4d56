-- Writes a text so that Mermaid shows it as it is: in quotes, on one line, without anything that it would read as markup.
create or replace function workflow_internal.escaped_label(value text)
returns text
language sql
immutable
parallel safe
security invoker
begin atomic
  select '"' || coalesce(string_agg(case
    when c.letter ~ '^[A-Za-z0-9 ,]$' or ascii(c.letter) > 127 then c.letter
    when c.letter in ('-', '_') and c.before_it ~ '[A-Za-z0-9]' and c.after_it ~ '[A-Za-z0-9]' then c.letter
    else format('#%s;', ascii(c.letter))
  end, '' order by c.place), '') || '"'
  from (
    select l.letter, l.place, lag(l.letter) over (order by l.place) as before_it, lead(l.letter) over (order by l.place) as after_it
    -- Control characters, line ends and what turns or hides text become blanks; the joiner of emoji stays.
    from unnest(string_to_array(btrim(regexp_replace(
      left(escaped_label.value, 80) || case when char_length(escaped_label.value) > 80 then '…' else '' end,
      '[\s\u0001-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]+', ' ', 'g'
    )), null)) with ordinality as l (letter, place)
  ) c;
end;

comment on function workflow_internal.escaped_label(text) is
  'A text as a quoted label of Mermaid

Everything but letters, digits, blanks, commas, and - and _ inside words becomes a character code (#91;), so quotes, brackets, HTML, Markdown and icons
are shown and never read. One line, cut at 80 characters.';

revoke all on function workflow_internal.escaped_label(text) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.escaped_label(text) to authenticated, service_role;
