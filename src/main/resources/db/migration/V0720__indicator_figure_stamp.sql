-- One mark per unit and period that is new after every change of its figures: what was read once stays good until the
-- mark differs, on whichever node it changed.
create table indicator_figure_stamp (
    period varchar(8) not null,
    unit_id uuid not null,
    stamp uuid not null,
    primary key (period, unit_id)
);
