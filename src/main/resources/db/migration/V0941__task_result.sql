-- How many took part, as whoever carried the task says: proposed to the indicator that it feeds.
alter table task add column result_count integer check (result_count > 0);
create index task_by_finished on task (lead_unit_id, finished_on);
