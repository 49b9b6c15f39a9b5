-- The main contact of every deal that has none on its list yet: known as well as the deal's stage
-- asks for.
insert into contact (deal_id, name, position, phone, role, attitude, main, verified_at, verified_by,
  created_by, created_at, changed_at)
select id, contact_name, contact_position,
  case when stage > 1 then '138 0000 ' || lpad((abs(hashtext(id)::bigint) % 10000)::text, 4, '0') else '' end,
  case when stage > 3 then 'DECIDES' else 'UNKNOWN' end,
  case when stage > 3 then 'SUPPORTS' else 'UNKNOWN' end,
  true,
  case when stage > 1 then created_at end,
  case when stage > 1 then created_by end,
  created_by, created_at, created_at
from deal
where (contact_name <> '' or contact_position <> '')
  and not exists (select from contact where deal_id = deal.id)
