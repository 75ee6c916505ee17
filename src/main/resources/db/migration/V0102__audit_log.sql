-- The log filters by kind of record; its order is the time.
create index audit_entry_by_kind on audit_entry (subject_type, at);
