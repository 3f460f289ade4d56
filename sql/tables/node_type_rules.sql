-- What a node of a type must look like. Rules of users and those for everybody are alike; which one counts is asked in
-- workflow_internal.rules_in_force.
create table if not exists workflow_internal.node_type_rules (
  id uuid not null default gen_random_uuid(),
  user_id uuid,
  node_type text collate "C" not null,
  config_schema jsonb,
  is_portable boolean not null default true,
  allowed_inputs text[],
  min_inputs integer,
  max_inputs integer,
  updated_at timestamptz not null,
  constraint node_type_rules_pkey primary key (id),
  -- One rule a type for each user, and one for everybody.
  constraint node_type_rules_user_id_node_type_key unique nulls not distinct (user_id, node_type),
  constraint node_type_rules_user_id_fkey foreign key (user_id) references auth.users (id) on delete cascade,
  constraint node_type_rules_node_type_check check (char_length(node_type) between 1 and 255),
  constraint node_type_rules_inputs_check check (0 <= min_inputs and 0 <= max_inputs and min_inputs <= max_inputs)
);

comment on table workflow_internal.node_type_rules is 'What a node of a type must look like, asked by validate_workflow.';
comment on column workflow_internal.node_type_rules.id is 'The row''s id.';
comment on column workflow_internal.node_type_rules.user_id is 'Whose rule it is; null for everybody''s.';
comment on column workflow_internal.node_type_rules.node_type is 'The type of node, as workflow_internal.node_type_of names it.';
comment on column workflow_internal.node_type_rules.config_schema is 'The JSON Schema of node.data; null asks for nothing.';
comment on column workflow_internal.node_type_rules.is_portable is
  'Whether config_schema keeps to the keywords that we check ourselves; any other needs the extension pg_jsonschema.';
comment on column workflow_internal.node_type_rules.allowed_inputs is
  'The types of nodes from which an edge may come; empty for none, null for any.';
comment on column workflow_internal.node_type_rules.min_inputs is 'How many incoming edges a node needs; null for none.';
comment on column workflow_internal.node_type_rules.max_inputs is 'How many incoming edges a node may have; null for any number.';
comment on column workflow_internal.node_type_rules.updated_at is 'When the rule was last set.';
