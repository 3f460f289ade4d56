-- Hashes JSON by its meaning: equal values, as jsonb compares them, have equal hashes.
create or replace function workflow_internal.meaning_hash(value jsonb, seed bigint)
returns bigint
language sql
immutable
parallel safe
security invoker
-- jsonb_hash_extended alone does not see where an array or object ends ([[1], 2] and [[1, 2]] are one to it), nor the same change in
-- two places 32 steps apart. The text sees both, but prints 1.0 and 1 differently: without zeros and points they are one text, and
-- how numbers differ the first hash has seen. The seed goes beside it, since it passes by what holds no scalar, such as [[]].
return hashtextextended(
  replace(replace(meaning_hash.value::text collate "C", '0', ''), '.', ''),
  jsonb_hash_extended(meaning_hash.value, 0) # meaning_hash.seed
);

comment on function workflow_internal.meaning_hash(jsonb, bigint) is
  'A hash of JSON by its meaning

seed: the hash of what came before, 0 for nothing. Null for null. Not cryptographic: whoever wants two values of one hash can find them.
API roles cannot call it.';

revoke all on function workflow_internal.meaning_hash(jsonb, bigint) from public, anon, authenticated, service_role;
