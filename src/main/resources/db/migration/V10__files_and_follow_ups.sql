-- Files that are attached to something. Their content lies apart, so that listing never reads it.
create table stored_file (
  id         bigint generated always as identity primary key,
  owner_kind text not null,
  owner_id   text not null,
  name       text not null,
  type       text not null,
  size       integer not null check (size > 0),
  content    uuid not null unique,
  place      text not null check (place in ('DATABASE', 'FOLDER')),
  by_id      bigint not null references person (id),
  at         timestamptz not null,
  removed_by bigint references person (id),
  removed_at timestamptz
);
comment on column stored_file.place is 'FOLDER: the file named by content under funnelroom.files.folder';
create index stored_file_owner on stored_file (owner_kind, owner_id, id);

-- In pieces, so that no transfer holds a whole file in memory.
create table file_piece (
  content uuid not null references stored_file (content) on delete cascade,
  number  integer not null,
  bytes   bytea not null,
  primary key (content, number)
);
-- Office files and pictures are compressed already.
alter table file_piece alter column bytes set storage external;

-- Follow-ups have a time of day where it is known, can be rewritten and be taken away.
alter table follow_up
  add column at_time    time,
  add column version    integer not null default 0,
  add column changed_by bigint references person (id),
  add column changed_at timestamptz,
  add column removed_by bigint references person (id),
  add column removed_at timestamptz;

-- The latest first; those without a time before the others of their day.
drop index follow_up_deal;
create index follow_up_deal on follow_up
  (deal_id, on_day desc, (coalesce(at_time, time '00:00')) desc, id desc);
