-- What the team asks in interviews: sets of questions in the four groups of requirement analysis.
create table question_set (
  id       bigint generated always as identity primary key,
  name     text not null,
  pains    text not null default '',
  goals    text not null default '',
  decision text not null default '',
  budget   text not null default '',
  removed  boolean not null default false,
  version  bigint not null default 1,
  stamps   text not null default ''
);
comment on column question_set.pains is 'a question a line, as in the other groups';
comment on column question_set.removed is 'kept, so that removing can be undone';

insert into question_set (name, pains, goals, decision, budget) values
(
  '需求访谈（通用）',
  E'目前这项工作是怎么做的？哪一步最费时、最容易出错？\n这个问题带来了多大损失？多久发生一次？\n过去试过哪些办法？为什么没有解决？\n谁受影响最大？',
  E'一年后怎样才算这个项目成功？用什么指标衡量？\n哪些结果是必须达到的，哪些是锦上添花？\n上线后谁来用？他们最看重什么？',
  E'从立项到签约要经过哪些环节？\n谁提需求、谁评估、谁拍板？谁可能反对？\n选型看重什么？还在比较哪些方案？',
  E'预算有没有批下来？大概在什么范围？\n希望什么时候上线？有没有必须赶上的日期？\n合同和付款有什么要求？'
),
(
  'Requirement interview (general)',
  E'How is this work done today? Which step takes longest or goes wrong most often?\nWhat does the problem cost, and how often does it happen?\nWhat has been tried so far, and why did it not help?\nWho suffers from it most?',
  E'What would make this a success a year from now, and how would you measure it?\nWhich results must be reached, and which are welcome extras?\nWho will use it, and what matters most to them?',
  E'Which steps lead from the idea to a signed contract?\nWho asks for it, who evaluates it, who decides, and who may be against it?\nWhat matters in the choice, and which other offers are you looking at?',
  E'Is there a budget yet, and roughly how much?\nWhen is it to go live, and is there a date that must be kept?\nWhat do contract and payment have to look like?'
);

-- Talks with people of a deal's customer about what they need.
create table interview (
  id         bigint generated always as identity primary key,
  deal_id    text not null references deal (id) on delete cascade,
  title      text not null,
  held_on    date not null,
  way        text not null check (way in ('VISIT', 'CALL', 'VIDEO')),
  place      text not null default '',
  contacts   bigint[] not null default '{}',
  colleagues bigint[] not null default '{}',
  note_id    bigint not null,
  removed    boolean not null default false,
  created_by bigint not null references person (id),
  created_at timestamptz not null,
  version    bigint not null default 1,
  stamps     text not null default ''
);
comment on column interview.removed is 'kept, so that removing can be undone';
create index interview_of_deal on interview (deal_id, held_on);
create unique index interview_note on interview (note_id);

-- What customers said, word for word. The anchor says where that stands in the note.
create table quote (
  id              bigint generated always as identity primary key,
  deal_id         text not null references deal (id) on delete cascade,
  note_id         bigint not null,
  words           text not null,
  speaker_contact bigint references contact (id) on delete set null,
  speaker_name    text not null default '',
  anchor_version  bigint not null,
  anchor_from     integer not null,
  anchor_to       integer not null,
  removed         boolean not null default false,
  created_by      bigint not null references person (id),
  created_at      timestamptz not null,
  version         bigint not null default 1,
  check (anchor_from <= anchor_to)
);
comment on column quote.anchor_to is 'equal to anchor_from once the words have been deleted';
comment on column quote.removed is 'kept, so that removing can be undone';
create index quote_of_note on quote (note_id);
create index quote_of_deal on quote (deal_id);

-- What the customer needs.
create table requirement (
  id            bigint generated always as identity primary key,
  deal_id       text not null references deal (id) on delete cascade,
  kind          text not null check (kind in ('MUST_HAVE', 'NICE_TO_HAVE', 'UNSPOKEN_PAIN')),
  title         text not null,
  importance    integer not null check (importance between 1 and 5),
  urgency       integer not null check (urgency between 1 and 5),
  asked_contact bigint references contact (id) on delete set null,
  asked_name    text not null default '',
  state         text not null default 'OPEN' check (state in ('OPEN', 'ANSWERED', 'DECLINED')),
  reason        text not null default '',
  quote_id      bigint references quote (id) on delete set null,
  rank          text collate "C" not null,
  removed       boolean not null default false,
  created_by    bigint not null references person (id),
  created_at    timestamptz not null,
  version       bigint not null default 1,
  stamps        text not null default '',
  check (state <> 'DECLINED' or reason <> '')
);
comment on column requirement.removed is 'kept, so that removing can be undone';
comment on column requirement.stamps is 'by field: version:person:milliseconds';
create index requirement_of_deal on requirement (deal_id, rank);
create index requirement_of_quote on requirement (quote_id);
