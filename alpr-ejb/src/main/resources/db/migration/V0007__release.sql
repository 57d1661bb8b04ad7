-- What other agencies asked for and what became of it. Nothing here is ever changed or deleted: a request is
-- written once, its outcome once, and its story grows (457.7(c)).
create schema release;
grant usage on schema release to alpr_app;

create sequence release.file_number;
grant usage on sequence release.file_number to alpr_app;

create table release.request (
  request_id uuid primary key,
  file_number text not null unique,
  received_on date not null,
  channel text not null,
  -- 457.7(a): agency, person, intended purpose
  agency_name text not null check (agency_name <> ''),
  requester_name text not null check (requester_name <> ''),
  intended_purpose text not null check (intended_purpose <> ''),
  requester_title text,
  requester_contact text,
  agency_reference text,
  scope_from timestamptz not null,
  scope_until timestamptz not null,
  scope_place text,
  registered_by text not null,
  registered_by_name text not null,
  registered_at timestamptz not null,
  decide_by timestamptz not null,
  check (scope_from < scope_until)
);
create index on release.request (decide_by);
grant select, insert on release.request to alpr_app;

create table release.request_plate (
  request_id uuid not null references release.request,
  n int not null,
  plate text not null check (plate ~ '^[A-Z0-9]{1,10}$'),
  primary key (request_id, n)
);
grant select, insert on release.request_plate to alpr_app;

-- One ending for each request, whoever is first.
create table release.outcome (
  request_id uuid primary key references release.request,
  kind text not null check (kind in ('APPROVED', 'DENIED', 'WITHDRAWN')),
  reason text not null check (reason <> ''),
  by_username text not null,
  by_name text not null,
  by_title text not null,
  at timestamptz not null,
  record_id uuid not null references audit.access_record
);
grant select, insert on release.outcome to alpr_app;

create table release.event (
  event_id uuid primary key,
  request_id uuid not null references release.request,
  at timestamptz not null,
  kind text not null,
  by_name text not null,
  words text not null
);
create index on release.event (request_id, at);
grant select, insert on release.event to alpr_app;

create function release.refuse_change() returns trigger
language plpgsql as $$
begin
  raise exception 'what was filed stays on file (Policy 457.7(c))' using errcode = 'insufficient_privilege';
end $$;

do $$
declare
  filed text;
begin
  foreach filed in array array['request', 'request_plate', 'outcome', 'event'] loop
    execute format('create trigger %I before update or delete on release.%I for each row execute function release.refuse_change()',
      filed || '_stays', filed);
    execute format('create trigger %I before truncate on release.%I for each statement execute function release.refuse_change()',
      filed || '_is_not_emptied', filed);
  end loop;
end $$;
