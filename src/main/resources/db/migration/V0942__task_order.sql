-- Phiếu giao việc is signed and handed over without a number of its own.
insert into document_kind
    (id, version, code, name, abbreviation, shape, numbered, addressed, active, position) values
    ('01890000-0000-7000-8000-000000000031', 0, 'PGV', 'Phiếu giao việc', 'PGV', 'TITLED', false, true, true, 31);
