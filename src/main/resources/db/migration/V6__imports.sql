-- What came in from spreadsheets, kept so that it can be taken back.
create table import (
  id            bigint generated always as identity primary key,
  file_name     text not null,
  by_id         bigint not null references person (id),
  at            timestamptz not null,
  added         integer not null default 0,
  changed       integer not null default 0,
  skipped       integer not null default 0,
  rejected      integer not null default 0,
  taken_back_at timestamptz,
  taken_back_by bigint references person (id)
);
create index import_at on import (at desc);

create table import_row (
  import_id  bigint not null references import (id) on delete cascade,
  row_number integer not null,
  deal_id    text not null,
  fate       text not null check (fate in ('ADDED', 'CHANGED')),
  -- The deal's version after the row came in: another one now means that somebody works on it.
  version    bigint not null,
  -- By field key, each value as StoredValue writes it: {"amount": {"before": …, "after": …}}
  changes    jsonb,
  kept       boolean not null default false,
  primary key (import_id, row_number)
);
create index import_row_deal on import_row (import_id, deal_id);
