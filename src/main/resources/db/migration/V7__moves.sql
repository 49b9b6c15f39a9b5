-- Where a deal's card stands on the board, since when, and who moved it last. Ranks are compared
-- byte by byte; equal ones stand in the order of the ids.
alter table deal
  add column rank          text collate "C" not null default 'zz',
  add column stage_since   timestamptz not null default now(),
  add column furthest      smallint not null default 1,
  add column moved_version integer not null default 0,
  add column moved_by      bigint references person (id),
  add column moved_at      timestamptz,
  add column board_stage   smallint not null
    generated always as (case when outcome = 'LOST' then 7 else stage end) stored;

update deal set
  rank = 'zz' || lpad(place.nth::text, 8, '0') || 'i',
  stage_since = coalesce(
    (select max(at) from activity
     where entity = 'deal' and entity_id = deal.id and field = 'stage'), created_at),
  furthest = stage
from (select id, row_number() over (order by created_at desc, length(id) desc, id desc) as nth
      from deal) place
where place.id = deal.id;

create index deal_board on deal (board_stage, rank, length(id), id) where not archived;

-- The record of stage moves: what figures are counted from.
create table deal_move (
  id         bigint generated always as identity primary key,
  deal_id    text not null references deal (id) on delete cascade,
  kind       text not null check (kind in (
               'OPENED', 'FORWARD', 'LET_PASS', 'BACK', 'IMPORTED', 'TAKEN_BACK',
               'WON', 'LOST', 'SHELVED', 'REOPENED')),
  from_stage smallint,
  to_stage   smallint not null,
  reason     text not null default '',
  waived     text[] not null default '{}',
  by_id      bigint not null references person (id),
  at         timestamptz not null
);
comment on column deal_move.from_stage is 'null when the deal was opened';
comment on column deal_move.waived is 'keys of the gate items that were missing when it was let pass';
create index deal_move_deal on deal_move (deal_id, at, id);
create index deal_move_at on deal_move (at);

insert into deal_move (deal_id, kind, from_stage, to_stage, by_id, at)
select id, 'OPENED', null, coalesce((
    select before::smallint from activity
    where entity = 'deal' and entity_id = deal.id and field = 'stage' order by id limit 1), stage),
  created_by, created_at
from deal;
insert into deal_move (deal_id, kind, from_stage, to_stage, by_id, at)
select entity_id, case when after::smallint > before::smallint then 'FORWARD' else 'BACK' end,
  before::smallint, after::smallint, actor, at
from activity join deal on deal.id = entity_id
where entity = 'deal' and field = 'stage' and before is not null and after is not null
order by activity.id;
insert into deal_move (deal_id, kind, from_stage, to_stage, by_id, at)
select id, outcome, stage, stage, created_by, changed_at from deal where outcome <> 'OPEN';

-- A move that waits until the gate's last item is done; then it happens by itself.
create table move_wish (
  deal_id  text primary key references deal (id) on delete cascade,
  to_stage smallint not null,
  below    text,
  seen     integer not null,
  by_id    bigint not null references person (id),
  at       timestamptz not null
);
comment on column move_wish.seen is 'the version of the place that the wish was made on';
create index move_wish_by on move_wish (by_id);
