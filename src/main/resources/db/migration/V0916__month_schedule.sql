-- Lịch công tác tháng: a month of which a paper was begun; what it says is composed anew each time.
create table agenda_month (
    id uuid not null primary key,
    version bigint not null,
    unit_id uuid not null references organisation_unit (id),
    first_day date not null,
    unique (unit_id, first_day)
);
