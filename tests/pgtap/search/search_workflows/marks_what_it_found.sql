begin;
select plan(10);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow(
  'Alpha ⟦x⟧ <b>', '[{"id": "a", "data": {"label": "Compute beta", "text": "one line\nand gamma \"quoted\""}}]',
  description => 'Delta ' || repeat('filler ', 60) || 'epsilon ' || repeat('filler ', 60)
);

select is(r.name_highlight, '⟦Alpha⟧ [x] <b>', 'marks within the name become brackets, and nothing is escaped') from search_workflows('alpha') r;
select ok(starts_with(r.highlight, 'Delta filler'), 'where only the name matches the description is shown') from search_workflows('alpha') r;
select is(r.highlight, 'Compute ⟦beta⟧') from search_workflows('beta') r;
select is(r.highlight, 'one line and ⟦gamma⟧ "quoted"') from search_workflows('gamma') r;
select is(r.name_highlight, 'Alpha [x] <b>', 'a name without a match') from search_workflows('gamma') r;
select ok(starts_with(r.highlight, '⟦Delta⟧ filler')) from search_workflows('delta') r;
select matches(r.highlight, '^…filler .*⟦epsilon⟧.*…$', 'a long text is cut around the match') from search_workflows('epsilon') r;
select cmp_ok(char_length(r.highlight), '<=', 210) from search_workflows('epsilon') r;
select matches(r.highlight, '⟦fillers?⟧', 'other forms are marked') from search_workflows('fillers') r;
select create_workflow('Nothing described');
select is(r.highlight, null, 'nothing to show is null') from search_workflows('described') r;

select * from finish();
rollback;
