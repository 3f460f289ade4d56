begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('T ' || i, is_template => true) from generate_series(1, 7) as i;
select tests.clear_authentication();
-- Ties are broken by the id.
update workflow_internal.workflows w set updated_at = '2026-01-01' where w.name in ('T 2', 'T 3', 'T 4');
select tests.authenticate_as_anon();
select results_eq(
  $$with recursive pages as (
      (select 1 as page, t.name, t.next_cursor from list_templates(page_size => 1) t)
      union all
      select p.page + 1, t.name, t.next_cursor from pages p, list_templates(page_size => 1, cursor => p.next_cursor) t
    )
    select name from pages order by page$$,
  'select name from list_templates()', 'every row once, in order'
);
select is((select count(*)::integer from list_templates(page_size => 3)), 3, 'a page has its size');

select * from finish();
rollback;
