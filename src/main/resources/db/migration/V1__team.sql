create table person (
  id bigint generated always as identity primary key,
  user_name text not null,
  name text not null,
  department text not null,
  role text not null,
  colour text not null,
  language text,
  password_hash text,
  active boolean not null,
  created_at timestamptz not null
);
comment on column person.language is 'BCP 47; null follows the browser';
comment on column person.password_hash is 'null until the person has set a password';

create unique index person_user_name on person (lower(user_name));

create table sign_in_attempt (
  id bigint generated always as identity primary key,
  user_name text not null,
  address text not null,
  succeeded boolean not null,
  at timestamptz not null
);

create index sign_in_attempt_user_name on sign_in_attempt (user_name, at);
create index sign_in_attempt_address on sign_in_attempt (address, at);
create index sign_in_attempt_at on sign_in_attempt (at);

create table remembered_sign_in (
  token_hash bytea primary key,
  person_id bigint not null references person on delete cascade,
  expires_at timestamptz not null
);

create index remembered_sign_in_person on remembered_sign_in (person_id);
create index remembered_sign_in_expiry on remembered_sign_in (expires_at);

create table invitation (
  token_hash bytea primary key,
  person_id bigint unique references person on delete cascade,
  expires_at timestamptz not null
);
comment on column invitation.person_id is 'null invites the first administrator';
