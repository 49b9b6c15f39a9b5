-- The record of changes is only ever added to: no statement of the application alters it.
create function refuse_to_alter_the_record() returns trigger language plpgsql as $$
begin
  raise exception 'The record of changes is only added to' using errcode = 'restrict_violation';
end
$$;
create trigger activity_only_grows before update or delete on activity
  for each statement execute function refuse_to_alter_the_record();
alter table activity enable always trigger activity_only_grows;

alter table activity add column note text;
alter table activity add column detail text;
alter table activity add column source text;
comment on column activity.note is 'why, in the words of who did it';
comment on column activity.detail is 'of a stage move: the gate items that were waived, by comma';
comment on column activity.source is 'import, bulk, undo, redo or restore; null by hand';

create index activity_of_field on activity (entity, entity_id, field, at desc, id desc)
  where field is not null;
