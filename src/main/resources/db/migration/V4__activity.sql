-- Who changed what, when, from what to what.
create table activity (
  id         bigint generated always as identity primary key,
  entity     text not null,
  entity_id  text not null,
  kind       text not null,
  field      text,
  before     text,
  after      text,
  actor      bigint not null references person (id),
  at         timestamptz not null
);
create index activity_entity on activity (entity, entity_id, at desc, id desc);
