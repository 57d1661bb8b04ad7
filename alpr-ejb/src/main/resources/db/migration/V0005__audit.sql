-- The ledger. What stands here stays: no application role may change, delete or truncate.
create schema audit;
grant usage on schema audit to alpr_app;

create table audit.access_record (
  record_id uuid primary key,
  at timestamptz not null,
  event_type text not null,
  -- Civil Code 1798.90.52(a): (1) date and time is "at"; (2) plate or other data elements used; (3) username and
  -- organization; (4) purpose
  query jsonb not null check (query <> '{}'::jsonb),
  username text not null,
  organization text not null,
  purpose text not null,
  person_name text not null,
  badge text not null,
  title text not null,
  sign_in_id text not null,
  address text not null,
  reference_type text,
  reference_agency text,
  reference_text text,
  result_count int not null,
  oldest_shown timestamptz,
  refused_by text,
  training_certificate text,
  check ((event_type = 'REFUSED') = (refused_by is not null))
);
create index on audit.access_record (at desc);
create index on audit.access_record (username, at desc);
grant select, insert on audit.access_record to alpr_app;

create function audit.refuse_change() returns trigger
language plpgsql as $$
begin
  raise exception 'the ledger is append-only (Policy 457.3.1(d))' using errcode = 'insufficient_privilege';
end $$;
create trigger access_record_stays before update or delete on audit.access_record
  for each row execute function audit.refuse_change();
create trigger access_record_is_not_emptied before truncate on audit.access_record
  for each statement execute function audit.refuse_change();
