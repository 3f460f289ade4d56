-- What counts as a credential: in a template, in a bundle, in what search reads. sql/credential_rules.sql brings the rules; DBAs add their own
-- and disable ours. Rows that are there are never overwritten.
create table if not exists workflow_internal.credential_rules (
  name text not null,
  kind text not null,
  pattern text not null,
  description text not null,
  is_enabled boolean not null default true,
  constraint credential_rules_pkey primary key (name),
  constraint credential_rules_kind_check check (kind in ('value', 'key')),
  -- All patterns of a kind are asked at once, as the branches of one: options at the start and back references would be
  -- another's, \A and \Z would be those of a block of texts, and one that matches nothing would match everything. It also
  -- refuses what is no regular expression.
  constraint credential_rules_pattern_check check (pattern !~ '^(\*\*\*|\(\?[a-z])|\\[1-9AZ]' and '' !~ pattern)
);

comment on table workflow_internal.credential_rules is
  'What counts as a credential, in templates, bundles and what search reads. Disable a rule instead of deleting it: an upgrade brings back what is missing.';
comment on column workflow_internal.credential_rules.name is 'The rule''s name.';
comment on column workflow_internal.credential_rules.kind is
  'value: the pattern is looked for in every text and key, case matters. key: in the key under which a text stands, case does not matter.';
comment on column workflow_internal.credential_rules.pattern is
  'A regular expression without options, back references, \A and \Z, for ^ and $ match at every line; texts are searched in blocks, a line each. Of a value: one group holds the credential; of two, the first is its name, and it must look like a real value; without a group, any match counts.';
comment on column workflow_internal.credential_rules.description is 'What it finds.';
comment on column workflow_internal.credential_rules.is_enabled is 'Whether it is asked.';
