-- Who may be here: accounts, the roles granted to them for a time, and their sign-ins.
create schema identity;
grant usage on schema identity to alpr_app;

create table identity.account (
  username text primary key check (username ~ '^[a-z][a-z0-9._-]{1,31}$'),
  person_name text not null,
  badge text not null,
  title text not null,
  organization text not null,
  email text not null,
  -- what Jakarta Security's Pbkdf2PasswordHash writes and verifies
  password_hash text not null,
  created_at timestamptz not null,
  disabled_at timestamptz,
  -- five failures lock the account until an administrator unlocks it (CJIS AC-7)
  failures smallint not null default 0,
  first_failure_at timestamptz,
  locked_at timestamptz,
  last_sign_in_at timestamptz
);
grant select, insert, update on identity.account to alpr_app;

create table identity.account_role (
  grant_id uuid primary key default gen_random_uuid(),
  username text not null references identity.account,
  role text not null check (role in
    ('officer', 'supervisor', 'clerk', 'commander', 'analyst', 'custodian', 'auditor', 'trainingSergeant', 'it')),
  granted_by text not null,
  valid_from timestamptz not null,
  valid_until timestamptz,
  unique (username, role, valid_from)
);
grant select, insert, update on identity.account_role to alpr_app;

-- The token itself is only in the person's browser; here is its SHA-256.
create table identity.sign_in (
  token_sha256 text primary key check (token_sha256 ~ '^[0-9a-f]{64}$'),
  sign_in_id uuid not null unique,
  username text not null references identity.account,
  signed_in_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  address text not null,
  user_agent text not null,
  ended_at timestamptz
);
create index on identity.sign_in (username) where ended_at is null;
grant select, insert, update on identity.sign_in to alpr_app;
