-- Who completed which course, until when (457.4(d), 457.8). A certificate is never edited.
create schema training;
grant usage on schema training to alpr_app;

create table training.certification (
  id uuid primary key,
  username text not null references identity.account,
  course text not null,
  course_version text not null,
  completed_on date not null,
  valid_until date not null check (valid_until > completed_on),
  recorded_by text not null,
  recorded_at timestamptz not null
);
create index on training.certification (username, valid_until desc);
grant select, insert on training.certification to alpr_app;
