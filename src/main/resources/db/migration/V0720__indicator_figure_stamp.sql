-- One mark per unit and period that is new after every change of its figures: what was read once stays good until the
-- mark differs, on whichever node it changed.
create table indicator_figure_stamp (
    period varchar(8) not null,
    unit_id uuid not null,
    stamp uuid not null,
    primary key (period, unit_id)
);

-- Figures that stand already: a place without a mark counts as one without figures.
insert into indicator_figure_stamp (period, unit_id, stamp)
select distinct period, unit_id, cast('00000000-0000-7000-8000-000000000000' as uuid) from indicator_figure;
