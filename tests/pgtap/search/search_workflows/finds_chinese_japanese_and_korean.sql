begin;
select plan(7);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('交易策略', '[{"id": "a", "data": {"label": "価格を取得する"}}]', description => '주문 관리 시스템');

select is(array(select r.name from search_workflows(q) r), '{交易策略}', q)
from unnest('{交易策略,交易,策略,価格を取得,取得,주문,관리}'::text[]) as q;

select * from finish();
rollback;
