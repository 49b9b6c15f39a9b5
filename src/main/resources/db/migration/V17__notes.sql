-- Notes that several people type in at once. The changes are the truth, in one order for everybody:
-- whose insert takes the next version has it. The text is a copy that follows within two seconds.
create table note (
  id           bigint generated always as identity primary key,
  deal_id      text not null references deal (id) on delete cascade,
  text         text not null default '',
  text_version bigint not null default 0,
  text_exact   boolean not null default true
);
comment on column note.text_version is 'the change up to which the text goes';
comment on column note.text_exact is
  'false where characters that PostgreSQL cannot hold stand as U+FFFD; then the changes tell';
create index note_deal on note (deal_id);

create table note_change (
  note_id   bigint not null references note (id) on delete cascade,
  version   bigint not null check (version > 0),
  client_id text not null,
  changes   text not null,
  user_id   bigint not null references person (id),
  at        timestamptz not null,
  primary key (note_id, version)
);
comment on column note_change.client_id is 'the editor that sent it, which knows its own by this';
comment on column note_change.changes is 'a change set of CodeMirror''s in JSON';

create function refuse_to_alter_a_note_change() returns trigger language plpgsql as $$
begin
  raise exception 'Changes of notes are only added' using errcode = 'restrict_violation';
end
$$;
create trigger note_change_only_grows before update on note_change
  for each statement execute function refuse_to_alter_a_note_change();
