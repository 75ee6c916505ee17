-- Báo cáo nhanh: why it is asked, which questions may stay open, and figures that are not exact.
alter table indicator_round add column purpose varchar(1000) default '' not null;
alter table indicator_question add column required boolean default true not null;
alter table indicator_answer add column qualifier varchar(10) default 'EXACT' not null;
