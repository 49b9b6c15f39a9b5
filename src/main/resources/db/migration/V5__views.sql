-- What somebody filtered, sorted and arranged, under a name. The query is that of the address.
create table named_view (
  id         bigint generated always as identity primary key,
  name       text not null,
  owner_id   bigint not null references person (id),
  shared     boolean not null default false,
  query      text not null,
  position   integer not null,
  removed    boolean not null default false,
  version    bigint not null,
  created_at timestamptz not null,
  changed_at timestamptz not null
);
comment on column named_view.removed is 'kept, so that removing can be undone';

create unique index named_view_name on named_view (owner_id, lower(name)) where not removed;
create index named_view_shared on named_view (position) where shared and not removed;
