-- What a statement answers, for tests that compare more than a SQLSTATE. None has a `set` clause: the statement runs as
-- whoever the test acts as.

-- 'PT422 $.nodes[0].id': the SQLSTATE and DETAIL, or 'no error'.
create function tests.answer(statement text)
  returns text
  language plpgsql
as $$
declare
  detail text;
begin
  execute answer.statement;
  return 'no error';
exception
  when others then
    get stacked diagnostics detail = pg_exception_detail;
    return sqlstate || ' ' || detail;
end;
$$;

-- The DETAIL of an error of ours alone, else null.
create function tests.detail(statement text)
  returns text
  language sql
begin atomic
  select substring(tests.answer(detail.statement) from '^PT[0-9]{3} (.*)$');
end;

-- Everything that the caller can see of an error, for comparing two.
create function tests.whole_answer(statement text)
  returns text
  language plpgsql
as $$
declare
  detail text;
  hint text;
begin
  execute whole_answer.statement;
  return 'no error';
exception
  when others then
    get stacked diagnostics detail = pg_exception_detail, hint = pg_exception_hint;
    return concat_ws(' | ', sqlstate, sqlerrm, detail, hint);
end;
$$;
