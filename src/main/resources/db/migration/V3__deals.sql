-- Chinese texts sort by pinyin and after Latin ones, as a spreadsheet sorts them.
create collation chinese (provider = icu, locale = 'zh-Hans-u-co-pinyin-kr-latn-hani');

-- Chinese names and words are one or two characters long, too short for trigrams: a search key
-- repeats each character three times, so that a single one is a trigram already. A text occurs in
-- another exactly when its key occurs in the other's key.
create extension if not exists pg_trgm;

create function search_key(t text) returns text
  language sql immutable parallel safe strict
  return regexp_replace(lower(t), '(.)', '\1\1\1', 'g');

do $$
begin
  if cardinality(show_trgm('李李李')) = 0 then
    raise exception 'Funnelroom needs a UTF-8 database whose locale knows Chinese letters (C.UTF-8 or en_US.UTF-8, not C)';
  end if;
end $$;

create table deal (
  id               text primary key,
  name             text not null,
  industry         text not null default '',
  source_class     text not null default '',
  source_label     text not null default '',
  contact_name     text not null default '',
  contact_position text not null default '',
  stage            smallint not null check (stage between 1 and 7),
  outcome          text not null default 'OPEN'
                   check (outcome in ('OPEN', 'WON', 'LOST', 'SHELVED')),
  lost_reason      text not null default '',
  shelved_until    date,
  action           text not null default '',
  owner_id         bigint references person (id),
  owner_name       text not null default '',
  shared_with      bigint[] not null default '{}',
  due              date,
  status           text not null default '',
  followup_on      date,
  followup_by      bigint references person (id),
  followup_text    text not null default '',
  last_touched     date not null,
  amount           numeric(15, 2) check (amount >= 0),
  currency         text not null default 'CNY',
  probability      smallint check (probability between 0 and 100),
  close_on         date,
  remarks          text not null default '',
  archived         boolean not null default false,
  created_by       bigint not null references person (id),
  created_at       timestamptz not null,
  changed_at       timestamptz not null,
  version          bigint not null,
  stamps           text not null default '',
  action_start     text not null generated always as (left(action, 100)) stored,
  status_start     text not null generated always as (left(status, 100)) stored,
  remarks_start    text not null generated always as (left(remarks, 100)) stored,
  search           text not null generated always as (search_key(
    id || ' ' || name || ' ' || industry || ' ' || source_label || ' '
      || case source_class
           when 'TRADE_FAIR' then '展会 trade fair'
           when 'WEBINAR' then '线上研讨会 webinar'
           when 'REFERRAL' then '转介绍 referral'
           when 'WEBSITE_FORM' then '官网表单 website form'
           when 'PARTNER' then '合作伙伴 partner'
           else '' end
      || ' ' || contact_name || '-' || contact_position || ' ' || action || ' ' || owner_name
      || ' ' || status || ' ' || followup_text || ' ' || remarks || ' ' || lost_reason)) stored
);

-- One index an order that the grid offers; read backwards for descending. Empty values count as
-- the smallest, so both directions need one index alone. Plain columns only, long texts by their
-- start: an index with an expression cannot answer alone, and a list's far end would take a read of
-- the table for every row before it.
create index deal_id_order     on deal (length(id), id) where not archived;
create index deal_name         on deal (name collate chinese, length(id), id) where not archived;
create index deal_industry     on deal (industry collate chinese, length(id), id) where not archived;
create index deal_source       on deal (source_class, source_label collate chinese, length(id), id) where not archived;
create index deal_contact      on deal (contact_name collate chinese, length(id), id) where not archived;
create index deal_stage        on deal (stage, length(id), id) where not archived;
create index deal_action       on deal (action_start collate chinese, length(id), id) where not archived;
create index deal_owner        on deal (owner_name collate chinese, length(id), id) where not archived;
create index deal_due          on deal (due nulls first, length(id), id) where not archived;
create index deal_status       on deal (status_start collate chinese, length(id), id) where not archived;
create index deal_followup     on deal (followup_on nulls first, length(id), id) where not archived;
create index deal_amount       on deal (amount nulls first, length(id), id) where not archived;
create index deal_probability  on deal (probability nulls first, length(id), id) where not archived;
create index deal_close        on deal (close_on nulls first, length(id), id) where not archived;
create index deal_remarks      on deal (remarks_start collate chinese, length(id), id) where not archived;

-- Every filter but the search, and the figures of what it leaves, from the index alone.
create index deal_figures on deal
  (stage, outcome, owner_id, source_class, due, last_touched, currency, amount, probability)
  where not archived;
create index deal_owner_id on deal (owner_id);
create index deal_archive on deal (length(id), id) where archived;
-- New keys wait in a list until it is full, and whoever fills it takes the time: a short list keeps
-- the worst edit short. Without the list every edit would take three times as long.
create index deal_search on deal using gin (search gin_trgm_ops) with (gin_pending_list_limit = 256);
-- Duplicates at import: the same name and contact.
create index deal_name_contact on deal (lower(name), lower(contact_name));

create table follow_up (
  id         bigint generated always as identity primary key,
  deal_id    text not null references deal (id) on delete cascade,
  on_day     date not null,
  by_id      bigint not null references person (id),
  text       text not null,
  created_at timestamptz not null
);
create index follow_up_deal on follow_up (deal_id, on_day desc, id desc);

-- The number of the newest deal. A row, not a sequence: a cancelled opening leaves no gap.
create table deal_number (last integer not null);
insert into deal_number values (0);
