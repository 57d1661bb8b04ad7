-- Searches: the closed list of purposes with their clauses, and what each search showed.
create schema search;
grant usage on schema search to alpr_app;

create table search.purpose (
  code text not null check (code ~ '^[A-Z_]+$'),
  version int not null,
  words text not null,
  citation text not null,
  valid_from timestamptz not null,
  valid_until timestamptz,
  primary key (code, version)
);
grant select on search.purpose to alpr_app;

insert into search.purpose (code, version, words, citation, valid_from) values
  ('STOLEN_VEHICLE', 1, 'Stolen vehicle', '457.1', '2026-01-01Z'),
  ('WANTED_VEHICLE', 1, 'Wanted vehicle', '457.1', '2026-01-01Z'),
  ('STOLEN_PLATE', 1, 'Stolen license plate', '457.1', '2026-01-01Z'),
  ('MISSING_PERSON', 1, 'Missing person', '457.1', '2026-01-01Z'),
  ('ACTIVE_WARRANT', 1, 'Active warrant', '457.1', '2026-01-01Z'),
  ('HOMELAND_SECURITY', 1, 'Homeland security', '457.1', '2026-01-01Z'),
  ('ELECTRONIC_SURVEILLANCE', 1, 'Electronic surveillance', '457.1', '2026-01-01Z'),
  ('SUSPECT_INTERDICTION', 1, 'Suspect interdiction', '457.1', '2026-01-01Z'),
  ('PROPERTY_RECOVERY', 1, 'Stolen property recovery', '457.1', '2026-01-01Z'),
  ('CRIME_SCENE_CANVASS', 1, 'Canvass of a crime scene', '457.4(c)', '2026-01-01Z'),
  ('ADMIN_CIVIL', 1, 'Department-related civil or administrative action', '457.6(b)', '2026-01-01Z');

-- A search is known by its record on the ledger; an image may be opened only for a read that it showed.
create table search.search (
  record_id uuid primary key references audit.access_record,
  username text not null,
  sign_in_id text not null,
  at timestamptz not null
);
grant select, insert on search.search to alpr_app;

create table search.shown (
  record_id uuid not null references search.search,
  camera_id int not null,
  captured_at timestamptz not null,
  seq bigint not null,
  n smallint not null,
  primary key (record_id, camera_id, captured_at, seq, n)
);
grant select, insert on search.shown to alpr_app;
