-- What can be turned on and off, in one row.
create table if not exists workflow_internal.settings (
  is_only_row boolean not null default true,
  change_feed text not null default 'off',
  constraint settings_pkey primary key (is_only_row),
  constraint settings_is_only_row_check check (is_only_row),
  constraint settings_change_feed_check check (change_feed in ('off', 'realtime', 'notify'))
);

comment on table workflow_internal.settings is 'What can be turned on and off, in one row; set_change_feed writes it.';
comment on column workflow_internal.settings.is_only_row is 'True: there is no second row.';
comment on column workflow_internal.settings.change_feed is 'How changes of runs'' statuses are told: off, realtime (Supabase) or notify (NOTIFY).';
