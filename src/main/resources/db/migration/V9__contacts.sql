-- The customer's people of a deal. The main one is what the deal itself shows as its contact.
create table contact (
  id          bigint generated always as identity primary key,
  deal_id     text not null references deal (id) on delete cascade,
  name        text not null default '',
  position    text not null default '',
  phone       text not null default '',
  email       text not null default '',
  role        text not null default 'UNKNOWN'
              check (role in ('DECIDES', 'INFLUENCES', 'USES', 'BLOCKS', 'UNKNOWN')),
  attitude    text not null default 'UNKNOWN'
              check (attitude in ('SUPPORTS', 'NEUTRAL', 'SCEPTICAL', 'AGAINST', 'UNKNOWN')),
  main        boolean not null default false,
  sort        integer not null default 0,
  verified_at timestamptz,
  verified_by bigint references person (id),
  removed     boolean not null default false,
  created_by  bigint not null references person (id),
  created_at  timestamptz not null,
  changed_at  timestamptz not null,
  version     bigint not null default 1,
  stamps      text not null default '',
  check (name <> '' or position <> '')
);
comment on column contact.main is 'of a removed one: it was the main one until then';
comment on column contact.removed is 'kept, so that removing can be undone';
create index contact_of_deal on contact (deal_id, sort, id);
create unique index contact_main_of_deal on contact (deal_id) where main and not removed;

insert into contact (deal_id, name, position, main, created_by, created_at, changed_at)
select id, contact_name, contact_position, true, created_by, created_at, created_at
from deal where contact_name <> '' or contact_position <> '';
