-- By what paper somebody was given a post, and why a post or an oversight ended.
alter table organisation_post add column basis varchar(500) default '' not null;
alter table organisation_post add column end_basis varchar(500) default '' not null;
alter table organisation_oversight add column end_basis varchar(500) default '' not null;
