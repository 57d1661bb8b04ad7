-- What the recogniser made of captures: the queue of those to read, the reads, the dictionary of distinct
-- plates, and the captures that could not be read.
create schema recognition;
grant usage on schema recognition to alpr_app;

create table recognition.queue (
  camera_id int not null,
  captured_at timestamptz not null,
  seq bigint not null,
  queued_at timestamptz not null,
  tries smallint not null default 0,
  not_before timestamptz not null,
  primary key (camera_id, captured_at, seq)
);
create index on recognition.queue (not_before);
grant select, insert, update, delete on recognition.queue to alpr_app;

create table recognition.read (
  camera_id int not null,
  captured_at timestamptz not null,
  seq bigint not null,
  n smallint not null,
  plate_key bigint not null,                   -- 6 bits a character, up to 10, first character highest
  confidence real not null check (confidence between 0 and 1),
  region text,
  box_x int not null,
  box_y int not null,
  box_w int not null,
  box_h int not null,
  reader text not null,
  read_at timestamptz not null,
  primary key (camera_id, captured_at, seq, n)
) partition by range (captured_at);
create index on recognition.read (plate_key, captured_at desc);
create index on recognition.read using brin (captured_at) with (pages_per_range = 32);
grant select, insert on recognition.read to alpr_app;

create table recognition.plate (
  plate_key bigint primary key,
  fold_key bigint not null,
  last_day date not null
) with (fillfactor = 80);
create index on recognition.plate (fold_key);
grant select, insert, update on recognition.plate to alpr_app;

create table recognition.unreadable (
  camera_id int not null,
  captured_at timestamptz not null,
  seq bigint not null,
  stage text not null,
  reason text not null,
  reader text not null,
  read_at timestamptz not null,
  primary key (camera_id, captured_at, seq)
) partition by range (captured_at);
grant select, insert on recognition.unreadable to alpr_app;

-- The application may not create tables; it may ask for the tables of a day. Asked twice at once, or for a day
-- that is there, it changes nothing. A table is made apart and then attached, which waits for no reader and no
-- writer of other days.
create function capture.prepare_day(day date) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  parent text;
  partition text;
begin
  if day < date '2015-01-01' or day > current_date + 60 then
    raise exception 'no captures of % are taken', day using errcode = 'datetime_field_overflow';
  end if;
  if to_regclass(format('recognition.unreadable_%s', to_char(day, 'YYYYMMDD'))) is not null then
    return;
  end if;
  perform pg_advisory_xact_lock(457, day - date '2000-01-01');
  foreach parent in array array['capture.capture', 'capture.further_image', 'recognition.read', 'recognition.unreadable'] loop
    partition := format('%s_%s', parent, to_char(day, 'YYYYMMDD'));
    if to_regclass(partition) is null then
      execute format('create table %s (like %s including defaults including constraints)', partition, parent);
      execute format(
        'alter table %s attach partition %s for values from (%L) to (%L)', parent, partition,
        (day::timestamp at time zone 'UTC'), ((day + 1)::timestamp at time zone 'UTC'));
    end if;
  end loop;
end $$;
revoke all on function capture.prepare_day(date) from public;
grant execute on function capture.prepare_day(date) to alpr_app;
