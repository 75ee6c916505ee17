-- Keys of persons and of units. A row whose key was replaced or removed stays without its key, so that a signature made
-- with it still names its owner. active_for names the owner of the one key in use.
create table signing_key (
    id uuid not null primary key,
    version bigint not null,
    person_id uuid references organisation_person (id),
    unit_id uuid references organisation_unit (id),
    active_for varchar(50) unique,
    subject_name varchar(300) not null,
    organisation varchar(300) not null,
    issuer varchar(300) not null,
    serial varchar(80) not null,
    sha256 varchar(64) not null,
    valid_from timestamp with time zone not null,
    valid_until timestamp with time zone not null,
    self_signed boolean not null,
    certificate bytea not null,
    key_store bytea,
    sealed_password bytea,
    stored_at timestamp with time zone not null,
    stored_by varchar(200) not null,
    retired_at timestamp with time zone,
    check ((person_id is null) <> (unit_id is null)),
    check ((active_for is null) = (retired_at is not null)),
    check ((active_for is null) = (key_store is null)),
    check ((key_store is null) = (sealed_password is null))
);
create index signing_key_by_fingerprint on signing_key (sha256);
create index signing_key_by_person on signing_key (person_id);
create index signing_key_by_unit on signing_key (unit_id);

-- Tries of a PIN; the growing delay counts the failures since the last success.
create table signing_pin_try (
    id uuid not null primary key,
    key_id uuid not null references signing_key (id),
    at timestamp with time zone not null,
    success boolean not null
);
create index signing_pin_try_by_key on signing_pin_try (key_id, at);

-- The picture of a hand signature or a seal: a transparent PNG.
create table signing_picture (
    id uuid not null primary key,
    version bigint not null,
    person_id uuid unique references organisation_person (id),
    unit_id uuid unique references organisation_unit (id),
    png bytea not null,
    sha256 varchar(64) not null,
    width integer not null check (width > 0),
    height integer not null check (height > 0),
    changed_at timestamp with time zone not null,
    check ((person_id is null) <> (unit_id is null))
);

-- Certificates of authorities whose certificates are believed.
create table signing_trust_anchor (
    id uuid not null primary key,
    version bigint not null,
    subject_name varchar(300) not null,
    organisation varchar(300) not null,
    issuer varchar(300) not null,
    serial varchar(80) not null,
    sha256 varchar(64) not null unique,
    valid_from timestamp with time zone not null,
    valid_until timestamp with time zone not null,
    self_signed boolean not null,
    certificate bytea not null,
    demonstration boolean not null,
    added_at timestamp with time zone not null,
    added_by varchar(200) not null
);

-- The latest list of revoked certificates of each authority.
create table signing_revocation_list (
    id uuid not null primary key,
    version bigint not null,
    anchor_id uuid not null unique references signing_trust_anchor (id),
    this_update timestamp with time zone not null,
    next_update timestamp with time zone,
    revoked integer not null check (revoked >= 0),
    sha256 varchar(64) not null,
    content bytea not null,
    added_at timestamp with time zone not null,
    added_by varchar(200) not null
);
