-- The home of everything that is not API. PostgREST does not expose it.
-- API roles may name what is in it (row level security and the callers' checks guard the rest), and never create there.
create schema if not exists workflow_internal;

comment on schema workflow_internal is
  'Storage and inner functions of workflow-sessions. Not an API: use the views and functions in public.';

revoke all on schema workflow_internal from public;
grant usage on schema workflow_internal to anon, authenticated, service_role;
