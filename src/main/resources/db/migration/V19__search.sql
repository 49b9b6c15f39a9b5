-- The lines of notes, for the search: whoever types changes one line, and that alone is indexed
-- anew. They follow the copy of the text, in the same transaction.
create table note_line (
  id      bigint generated always as identity primary key,
  note_id bigint not null references note (id) on delete cascade,
  hash    uuid not null,
  words   text not null,
  search  text not null generated always as (search_key(words)) stored
);
comment on column note_line.hash is 'of the words: lines are too long for an index of their own';
create unique index note_line_of_note on note_line (note_id, hash);
create index note_line_search on note_line
  using gin (search gin_trgm_ops) with (gin_pending_list_limit = 256);

create function note_lines_follow() returns trigger language plpgsql as $$
begin
  with line as (
    select distinct on (hash) md5(words)::uuid as hash, words
    from string_to_table(new.text, E'\n') as words where words ~ '\S'
  ), gone as (
    delete from note_line where note_id = new.id and hash not in (select hash from line)
  )
  insert into note_line (note_id, hash, words)
  select new.id, line.hash, line.words from line
  where not exists (
    select from note_line known where known.note_id = new.id and known.hash = line.hash);
  return null;
end
$$;
create trigger note_lines_follow after insert or update of text on note
  for each row execute function note_lines_follow();

insert into note_line (note_id, hash, words)
select distinct on (note.id, hash) note.id, md5(words)::uuid as hash, words
from note, string_to_table(note.text, E'\n') as words where words ~ '\S';

create index quote_search on quote
  using gin (search_key(words) gin_trgm_ops) with (gin_pending_list_limit = 256);
create index requirement_search on requirement
  using gin (search_key(title) gin_trgm_ops) with (gin_pending_list_limit = 256);
