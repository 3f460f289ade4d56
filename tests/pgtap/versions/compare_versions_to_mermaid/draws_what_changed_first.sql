begin;
select plan(7);

select tests.create_user('ada');
select tests.authenticate_as('ada');
set local statement_timeout = '20s';
select workflow_id as w from create_workflow('Long', tests.nodes(3000), tests.edges(2999)) \gset
select create_version(:'w', tests.nodes(2999) || '{"id": "last", "data": {"label": "Last"}}', tests.edges(2998) || '{"id": "e", "source": "node-2999", "target": "last"}');
select compare_versions_to_mermaid(:'w') as drawing \gset
select matches(:'drawing'::text, '  n2999\["Last"\]', 'the added node is drawn');
select matches(:'drawing'::text, '  n3000\["Node 3000"\]', 'the removed one too');
select matches(:'drawing'::text, '  n997\[', 'and those before');
select doesnt_match(:'drawing'::text, '  n998\[', 'a thousand in all');
select matches(:'drawing'::text, 'more\["2001 nodes and 2003 edges are not drawn"\]', 'a note says so');

select workflow_id as w from create_workflow('Empty') \gset
select create_version(:'w', tests.nodes(20000));
select matches(compare_versions_to_mermaid(:'w'), 'class n0,n1,[n0-9,]+,n999 added', 'of twenty thousand');
select matches(compare_versions_to_mermaid(:'w', 2, 1), 'class n0,n1,[n0-9,]+,n999 removed', 'removed from an empty one');

select * from finish();
rollback;
