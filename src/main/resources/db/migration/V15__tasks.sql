-- The tasks of a deal. What the nearest open one says stands in the deal's own row too, as its key
-- action and due date, so that lists read, sort and filter one table.
create table deal_task (
  id         bigint generated always as identity primary key,
  deal_id    text not null references deal (id) on delete cascade,
  text       text not null,
  owner_id   bigint references person (id),
  due        date,
  done_at    timestamptz,
  done_by    bigint references person (id),
  removed    boolean not null default false,
  created_by bigint not null references person (id),
  created_at timestamptz not null,
  version    bigint not null,
  stamps     text not null default ''
);
comment on column deal_task.owner_id is 'null when the deal came in without an owner';
comment on column deal_task.removed is 'kept, so that removing can be undone';
comment on column deal_task.stamps is 'by field: version:person:milliseconds';

create index deal_task_deal on deal_task (deal_id);
create index deal_task_owner on deal_task (owner_id, due) where done_at is null and not removed;

insert into deal_task (deal_id, text, owner_id, due, created_by, created_at, version)
select id, action, owner_id, due, created_by, created_at, 1
from deal where action <> '' or due is not null
order by created_at, length(id), id;
