-- How far a demonstration's story is told, and what the keys of its files became; empty in every real installation.
create table demo_story (
    id integer not null primary key check (id = 1),
    told_until timestamp with time zone
);

create table demo_cast (
    name varchar(200) not null primary key,
    id uuid not null
);
