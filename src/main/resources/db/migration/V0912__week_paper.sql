-- Lịch công tác is sent with a signature and without a number of its own.
insert into document_kind
    (id, version, code, name, abbreviation, shape, numbered, addressed, active, position) values
    ('01890000-0000-7000-8000-000000000029', 0, 'LCT', 'Lịch công tác', 'LCT', 'TITLED', false, false, true, 29);
