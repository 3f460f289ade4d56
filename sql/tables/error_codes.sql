-- The error registry as a table; sql/errors.sql fills it.
create table if not exists workflow_internal.error_codes (
  name text not null,
  sqlstate text not null,
  message text not null,
  hint text not null,
  constraint error_codes_pkey primary key (name),
  constraint error_codes_sqlstate_check check (sqlstate ~ '^PT4[0-9]{2}$')
);

comment on table workflow_internal.error_codes is
  'Every error that the API raises. PostgREST answers SQLSTATE PTnnn with HTTP status nnn.';
comment on column workflow_internal.error_codes.name is 'How functions name the error in workflow_internal.raise_error.';
comment on column workflow_internal.error_codes.sqlstate is 'The SQLSTATE: PT and the HTTP status.';
comment on column workflow_internal.error_codes.message is 'The message, the same at every raise.';
comment on column workflow_internal.error_codes.hint is 'What the caller can do about it.';
