-- What people say to each other about a deal. Only ever added to.
create table deal_message (
  id      bigint generated always as identity primary key,
  deal_id text not null references deal (id) on delete cascade,
  by_id   bigint not null references person (id),
  text    text not null check (char_length(text) between 1 and 4000),
  at      timestamptz not null
);
comment on column deal_message.at is 'grows within a deal: a reader goes on from the last one it has';
create unique index deal_message_deal on deal_message (deal_id, at);

create function refuse_to_alter_a_message() returns trigger language plpgsql as $$
begin
  raise exception 'Messages are only added' using errcode = 'restrict_violation';
end
$$;
create trigger deal_message_only_grows before update on deal_message
  for each statement execute function refuse_to_alter_a_message();

-- Whom a message names, and whether they have read it.
create table mention (
  id         bigint generated always as identity primary key,
  message_id bigint not null references deal_message (id) on delete cascade,
  deal_id    text not null references deal (id) on delete cascade,
  person_id  bigint not null references person (id),
  by_id      bigint not null references person (id),
  at         timestamptz not null,
  read_at    timestamptz,
  unique (message_id, person_id)
);
create index mention_unread on mention (person_id, at desc) where read_at is null;
create index mention_deal on mention (deal_id);
