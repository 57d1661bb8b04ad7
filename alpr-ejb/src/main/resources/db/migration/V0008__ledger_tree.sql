-- The ledger as a hash tree (RFC 6962): which place each record has, and the heads that the department signed.
-- A record is first durable, then given its place by the sequencer, so that writers never wait for each other.
create table audit.unsequenced (
  record_id uuid primary key references audit.access_record
);
grant select, insert, delete on audit.unsequenced to alpr_app;

create table audit.leaf (
  seq bigint primary key check (seq >= 0),
  record_id uuid not null unique references audit.access_record,
  leaf_hash bytea not null check (length(leaf_hash) = 32)
);
grant select, insert on audit.leaf to alpr_app;
create trigger leaf_stays before update or delete on audit.leaf
  for each row execute function audit.refuse_change();
create trigger leaf_is_not_emptied before truncate on audit.leaf
  for each statement execute function audit.refuse_change();

create table audit.tree_head (
  size bigint not null check (size >= 0),
  signed_at timestamptz not null,
  ledger text not null,
  root bytea not null check (length(root) = 32),
  public_key text not null,
  signature text not null,
  primary key (size, signed_at)
);
grant select, insert on audit.tree_head to alpr_app;
create trigger tree_head_stays before update or delete on audit.tree_head
  for each row execute function audit.refuse_change();
create trigger tree_head_is_not_emptied before truncate on audit.tree_head
  for each statement execute function audit.refuse_change();
