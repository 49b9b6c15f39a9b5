-- The key action of every deal that has no task yet, as a task of the deal's owner.
insert into deal_task (deal_id, text, owner_id, due, created_by, created_at, version)
select id, action, owner_id, due, created_by, created_at, 1
from deal
where (action <> '' or due is not null)
  and not exists (select from deal_task where deal_id = deal.id)
