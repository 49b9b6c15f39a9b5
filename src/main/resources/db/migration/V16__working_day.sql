-- Until when a person works, and where: "today" on their own page is theirs, and what is to be
-- brought up to date before leaving is shown to them then. Who has no row works as everybody does.
create table working_day (
  person_id bigint primary key references person on delete cascade,
  zone text,
  ends_at time not null
);
comment on column working_day.zone is 'IANA zone; null is that of the person''s browser';
