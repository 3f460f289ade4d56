-- Assertions run while a test acts as somebody else, and so do the helpers.
grant usage on schema tap, tests to anon, authenticated, service_role;
grant execute on all functions in schema tap, tests to anon, authenticated, service_role;
grant select on all tables in schema tap to anon, authenticated, service_role;
