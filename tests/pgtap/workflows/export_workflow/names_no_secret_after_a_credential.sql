-- All are invented, and put together here so that no scanner takes this file for a leak.
begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select 'sk' || '-' || repeat('aB3dE6gH', 3) as key, 'eyJ' || repeat('Ab1', 10) || '.' || 'eyJ' || repeat('Cd2', 100) as token,
  repeat('abandon ', 11) || 'about' as phrase \gset
select workflow_id as w from create_workflow('Names', variables => jsonb_build_object(
  'a', jsonb_build_object('name', :'phrase', 'value', :'key' || '1'), 'b', jsonb_build_object('name', :'token', 'value', :'key' || '2'),
  'c', jsonb_build_object('name', 'Api key', 'value', :'key' || '3'), :'token', jsonb_build_array(:'key' || '4')
)) \gset
select export_workflow(:'w') as bundle \gset
select doesnt_match(upper(:'bundle'), 'ABANDON|AB1AB1|CD2CD2', 'nothing of a phrase or of a token, however long');
select is(:'bundle'::jsonb #>> '{versions,0,variables,c,value,$secret}', 'API_KEY', 'other names are used');
select is(:'bundle'::jsonb #>> '{versions,0,variables,b,value,$secret}' like 'SECRET%', true, 'a neutral one in place of the token');

select * from finish();
rollback;
