-- The list of those who take part in a meeting, to be signed by them; it has no number of its own.
insert into document_kind
    (id, version, code, name, abbreviation, shape, numbered, addressed, active, position) values
    ('01890000-0000-7000-8000-000000000030', 0, 'DS', 'Danh sách', 'DS', 'TITLED', false, false, true, 30);
