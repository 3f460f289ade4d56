-- The lock that statements on the view workflow_sessions take, one row a user. A statement may change many workflows in any order:
-- without it, two of them could wait for each other.
create table if not exists workflow_internal.view_writers (
  user_id uuid not null,
  constraint view_writers_pkey primary key (user_id)
);

comment on table workflow_internal.view_writers is 'What statements that change several workflows of one user queue for.';
comment on column workflow_internal.view_writers.user_id is 'The user; the nil UUID stands for service_role.';
