begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow
from create_workflow('Large', variables => jsonb_build_object('a', array_fill('text'::text, array[50001]))) \gset

select throws_ok(format('select publish_template(%L)', :'workflow'), 'PT413', 'A template has more than 50,000 texts');
select is((get_workflow(:'workflow')).is_template, false, 'nothing was published');

select * from finish();
rollback;
