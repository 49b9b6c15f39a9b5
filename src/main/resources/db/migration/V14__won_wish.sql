alter table move_wish add column won boolean not null default false;
comment on column move_wish.won is 'the deal is to be won, which brings it to closing';
comment on column move_wish.seen is 'the version of the stage that the wish was made on';
