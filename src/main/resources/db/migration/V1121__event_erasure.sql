-- On which day who the people of an event were was erased.
create table event_erasure (
    id uuid not null primary key,
    version bigint not null,
    event_id uuid not null unique references event (id),
    erased_on date not null
);

-- That somebody came in a guest's place stays when her name has gone.
alter table event_arrival add column replaced boolean default false not null;
update event_arrival set replaced = true where stand_in_name <> '';
