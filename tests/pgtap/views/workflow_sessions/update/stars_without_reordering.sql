begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum') \gset
select updated_at as edited from workflow_sessions \gset

update workflow_sessions set is_favorite = true;
select is((select updated_at from workflow_sessions), :'edited'::timestamptz, 'starring leaves updated_at');
update workflow_sessions set name = 'Reversion';
select ok((select updated_at > :'edited'::timestamptz from workflow_sessions), 'a new name moves it');

select * from finish();
rollback;
