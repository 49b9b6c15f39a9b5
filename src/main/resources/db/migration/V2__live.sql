-- What changed, for every node and every screen that was away. Ids travel, never row data.
-- tx lets a reader take up every change that was still uncommitted when it last looked.
create table outbox (
  seq       bigint generated always as identity primary key,
  tx        xid8 not null default pg_current_xact_id(),
  node      uuid not null,
  entity    text not null,
  entity_id text not null,
  version   bigint not null,
  kind      text not null,
  fields    text not null default '',
  actor     bigint not null,
  edit_id   uuid,
  at        timestamptz not null
);
create index outbox_tx on outbox (tx, seq);
create index outbox_at on outbox (at);
create unique index outbox_edit on outbox (edit_id) where edit_id is not null;
