-- Whoever carries a task may ask for a change in words as well as for more time: without a day, the words tell it.
alter table task_extension rename to task_wish;
alter table task_wish alter column due_wanted drop not null;
