-- What a paper said when it was begun, as a fingerprint: it is submitted only as long as its campaign, or the plan, says
-- the same. Empty where nobody kept it.
alter table supervision_paper add column said varchar(64) default '' not null;
alter table supervision_year_paper add column said varchar(64) default '' not null;
