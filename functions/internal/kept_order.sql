-- Gives the longest part of a list that is in ascending order: what need not move when the list is put in order.
create or replace function workflow_internal.kept_order(places integer[])
returns integer[]
language plpgsql
immutable
parallel safe
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  total integer := cardinality(kept_order.places);
  -- For each length, the index of the lowest place that ends an ascending part so long; lengths grow with their ends.
  ends integer[] := array_fill(0, array[total]);
  previous integer[] := array_fill(0, array[total]);
  kept integer[];
  longest integer := 0;
  place integer;
  low integer;
  high integer;
  middle integer;
begin
  if kept_order.places = array(select u.place from unnest(kept_order.places) as u (place) order by u.place) then
    return kept_order.places;
  end if;
  for item in 1 .. total loop
    place := kept_order.places[item];
    low := 1;
    high := longest + 1;
    if longest > 0 and place > kept_order.places[ends[longest]] then
      low := high;
    end if;
    while low < high loop
      middle := (low + high) / 2;
      if kept_order.places[ends[middle]] < place then
        low := middle + 1;
      else
        high := middle;
      end if;
    end loop;
    if low > 1 then
      previous[item] := ends[low - 1];
    end if;
    ends[low] := item;
    longest := greatest(longest, low);
  end loop;

  kept := array_fill(0, array[longest]);
  low := ends[longest];
  for item in reverse longest .. 1 loop
    kept[item] := kept_order.places[low];
    low := previous[low];
  end loop;
  return kept;
end
$$;

comment on function workflow_internal.kept_order(integer[]) is
  'The longest ascending part of a list

places: all different, none null. n log n.';

revoke all on function workflow_internal.kept_order(integer[]) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.kept_order(integer[]) to authenticated, service_role;
