-- Official papers: kinds, number series, the papers themselves with their route, the register of outgoing papers.
create table document_kind (
    id uuid not null primary key,
    version bigint not null,
    code varchar(10) not null unique,
    name varchar(80) not null,
    abbreviation varchar(10) not null,
    shape varchar(15) not null check (shape in ('TITLED', 'LETTER', 'MINUTES')),
    numbered boolean not null,
    addressed boolean not null,
    active boolean not null,
    position integer not null
);

insert into document_kind
    (id, version, code, name, abbreviation, shape, numbered, addressed, active, position) values
    ('01890000-0000-7000-8000-000000000001', 0, 'NQ', 'Nghị quyết', 'NQ', 'TITLED', true, false, true, 1),
    ('01890000-0000-7000-8000-000000000002', 0, 'QĐ', 'Quyết định', 'QĐ', 'TITLED', true, false, true, 2),
    ('01890000-0000-7000-8000-000000000003', 0, 'CT', 'Chỉ thị', 'CT', 'TITLED', true, false, false, 3),
    ('01890000-0000-7000-8000-000000000004', 0, 'QC', 'Quy chế', 'QC', 'TITLED', true, false, true, 4),
    ('01890000-0000-7000-8000-000000000005', 0, 'QyĐ', 'Quy định', 'QyĐ', 'TITLED', true, false, true, 5),
    ('01890000-0000-7000-8000-000000000006', 0, 'TB', 'Thông báo', 'TB', 'TITLED', true, false, true, 6),
    ('01890000-0000-7000-8000-000000000007', 0, 'HD', 'Hướng dẫn', 'HD', 'TITLED', true, false, true, 7),
    ('01890000-0000-7000-8000-000000000008', 0, 'CTr', 'Chương trình', 'CTr', 'TITLED', true, false, true, 8),
    ('01890000-0000-7000-8000-000000000009', 0, 'KH', 'Kế hoạch', 'KH', 'TITLED', true, false, true, 9),
    ('01890000-0000-7000-8000-000000000010', 0, 'PA', 'Phương án', 'PA', 'TITLED', true, false, true, 10),
    ('01890000-0000-7000-8000-000000000011', 0, 'ĐA', 'Đề án', 'ĐA', 'TITLED', true, false, true, 11),
    ('01890000-0000-7000-8000-000000000012', 0, 'DA', 'Dự án', 'DA', 'TITLED', true, false, true, 12),
    ('01890000-0000-7000-8000-000000000013', 0, 'BC', 'Báo cáo', 'BC', 'TITLED', true, true, true, 13),
    ('01890000-0000-7000-8000-000000000014', 0, 'BB', 'Biên bản', 'BB', 'MINUTES', false, false, true, 14),
    ('01890000-0000-7000-8000-000000000015', 0, 'TTr', 'Tờ trình', 'TTr', 'TITLED', true, true, true, 15),
    ('01890000-0000-7000-8000-000000000016', 0, 'HĐ', 'Hợp đồng', 'HĐ', 'TITLED', true, false, false, 16),
    ('01890000-0000-7000-8000-000000000017', 0, 'CV', 'Công văn', '', 'LETTER', true, true, true, 17),
    ('01890000-0000-7000-8000-000000000018', 0, 'CĐ', 'Công điện', 'CĐ', 'TITLED', true, true, false, 18),
    ('01890000-0000-7000-8000-000000000019', 0, 'BGN', 'Bản ghi nhớ', 'BGN', 'TITLED', true, false, false, 19),
    ('01890000-0000-7000-8000-000000000020', 0, 'BTT', 'Bản thỏa thuận', 'BTT', 'TITLED', true, false, false, 20),
    ('01890000-0000-7000-8000-000000000021', 0, 'GUQ', 'Giấy ủy quyền', 'GUQ', 'TITLED', true, false, true, 21),
    ('01890000-0000-7000-8000-000000000022', 0, 'GM', 'Giấy mời', 'GM', 'TITLED', true, true, true, 22),
    ('01890000-0000-7000-8000-000000000023', 0, 'GGT', 'Giấy giới thiệu', 'GGT', 'TITLED', true, true, true, 23),
    ('01890000-0000-7000-8000-000000000024', 0, 'GNP', 'Giấy nghỉ phép', 'GNP', 'TITLED', true, false, false, 24),
    ('01890000-0000-7000-8000-000000000025', 0, 'PG', 'Phiếu gửi', 'PG', 'TITLED', false, true, false, 25),
    ('01890000-0000-7000-8000-000000000026', 0, 'PC', 'Phiếu chuyển', 'PC', 'TITLED', false, true, false, 26),
    ('01890000-0000-7000-8000-000000000027', 0, 'PB', 'Phiếu báo', 'PB', 'TITLED', false, true, false, 27),
    ('01890000-0000-7000-8000-000000000028', 0, 'CTHĐ', 'Chương trình hành động', 'CTHĐ', 'TITLED', true, false, true, 28);

-- Who issues, under which letters; how the numbers are split is for the head of the unit to decide (NĐ 30, Điều 15).
create table document_series (
    id uuid not null primary key,
    version bigint not null,
    unit_id uuid not null references organisation_unit (id),
    name varchar(120) not null,
    letters varchar(20) not null,
    authority varchar(120) not null,
    split varchar(10) not null check (split in ('PER_KIND', 'COMMON')),
    profile varchar(12) not null check (profile in ('HOI_NQ30', 'HOI_SAO', 'DANG_HD36')),
    position integer not null,
    opened_on date not null,
    closed_on date,
    check (closed_on is null or closed_on >= opened_on)
);
create index document_series_by_unit on document_series (unit_id, position);

-- kind_code is empty where all kinds share one count.
create table document_counter (
    id uuid not null primary key,
    version bigint not null,
    series_id uuid not null references document_series (id),
    kind_code varchar(10) not null,
    number_year integer not null,
    last_number integer not null check (last_number >= 0),
    unique (series_id, kind_code, number_year)
);

create table document (
    id uuid not null primary key,
    version bigint not null,
    unit_id uuid not null references organisation_unit (id),
    kind_id uuid not null references document_kind (id),
    series_id uuid not null references document_series (id),
    subject_text varchar(500) not null,
    search_fold varchar(900) not null,
    addressees varchar(2000) not null,
    bases varchar(4000) not null,
    urgency varchar(10) not null check (urgency in ('NORMAL', 'URGENT', 'VERY_URGENT', 'FLASH')),
    body text not null,
    origin_type varchar(60) not null,
    origin_id uuid,
    state varchar(20) not null check (state in ('DRAFT', 'CONTENT_REVIEW', 'FORMAT_CHECK', 'TO_SIGN', 'SIGNED',
        'SEALED', 'ISSUED', 'FILED', 'RETURNED', 'WITHDRAWN', 'CANCELLED')),
    state_since timestamp with time zone not null,
    drafter_id uuid not null references organisation_person (id),
    drafter_name varchar(120) not null,
    reviewer_id uuid references organisation_person (id),
    signer_id uuid references organisation_person (id),
    signer_name varchar(120) not null,
    signer_lines varchar(300) not null,
    paper_date date,
    signing_way varchar(12) check (signing_way in ('PORTAL', 'ELSEWHERE', 'INK')),
    proof_hash varchar(64) not null unique,
    typed_hash varchar(64) not null unique,
    figures_changed boolean not null,
    created_at timestamp with time zone not null
);
create index document_by_unit on document (unit_id, state, created_at);
create index document_by_origin on document (origin_type, origin_id);
create index document_by_signer on document (signer_id, state);
create index document_by_reviewer on document (reviewer_id, state);

-- Annexes that were written for a paper.
create table document_annex (
    id uuid not null primary key,
    version bigint not null,
    document_id uuid not null references document (id),
    position integer not null,
    title varchar(300) not null,
    landscape boolean not null,
    body text not null,
    unique (document_id, position)
);

-- The register of outgoing papers (Sổ đăng ký văn bản đi, NĐ 30, Điều 16): a number once taken keeps its line.
create table document_register (
    id uuid not null primary key,
    version bigint not null,
    unit_id uuid not null references organisation_unit (id),
    series_id uuid not null references document_series (id),
    kind_id uuid not null references document_kind (id),
    counted_kind varchar(10) not null,
    number_year integer not null,
    number integer not null check (number > 0),
    notation varchar(60) not null,
    document_id uuid references document (id),
    subject_text varchar(500) not null,
    search_fold varchar(900) not null,
    state varchar(10) not null check (state in ('RESERVED', 'USED', 'CANCELLED')),
    reserved_at timestamp with time zone not null,
    reserved_by varchar(120) not null,
    paper_date date,
    signer_name varchar(120) not null,
    signer_post varchar(300) not null,
    recipients varchar(4000) not null,
    pages integer check (pages > 0),
    copies integer check (copies > 0),
    cancel_reason varchar(500) not null,
    unique (series_id, counted_kind, number_year, number),
    check (state <> 'CANCELLED' or cancel_reason <> '')
);
create index document_register_by_unit on document_register (unit_id, number_year, number);
create index document_register_by_document on document_register (document_id);

-- One row per step of a paper; itself history.
create table document_step (
    id uuid not null primary key,
    version bigint not null,
    document_id uuid not null references document (id),
    act varchar(20) not null,
    from_state varchar(20) not null,
    to_state varchar(20) not null,
    by_account uuid references security_account (id),
    by_name varchar(200) not null,
    taken_at timestamp with time zone not null,
    reason varchar(1000) not null,
    sentence varchar(100)
);
create index document_step_by_document on document_step (document_id, taken_at);

create table document_remark (
    id uuid not null primary key,
    version bigint not null,
    document_id uuid not null references document (id),
    block_id uuid,
    quotation varchar(300) not null,
    wording varchar(2000) not null,
    by_person uuid not null references organisation_person (id),
    by_name varchar(120) not null,
    made_at timestamp with time zone not null,
    settled_by varchar(120),
    settled_at timestamp with time zone,
    answer varchar(1000) not null,
    check ((settled_by is null) = (settled_at is null))
);
create index document_remark_by_document on document_remark (document_id, made_at);

-- What was submitted, as it was: the content as text with its hash, and a row for each figure that stands in it.
create table document_snapshot (
    id uuid not null primary key,
    version bigint not null,
    document_id uuid not null references document (id),
    ordinal integer not null,
    content text not null,
    sha256 varchar(64) not null,
    taken_at timestamp with time zone not null,
    taken_by varchar(200) not null,
    unique (document_id, ordinal)
);

create table document_snapshot_figure (
    id uuid not null primary key,
    version bigint not null,
    snapshot_id uuid not null references document_snapshot (id),
    position integer not null,
    indicator varchar(40) not null,
    unit_id uuid not null references organisation_unit (id),
    period varchar(10) not null,
    form varchar(25) not null,
    figure_value numeric(19, 4),
    revision bigint not null,
    wording varchar(300) not null,
    unique (snapshot_id, position)
);
create index document_snapshot_figure_by_figure on document_snapshot_figure (indicator, unit_id, period);

-- Nơi nhận: what is printed, and how and when the paper went there.
create table document_recipient (
    id uuid not null primary key,
    version bigint not null,
    document_id uuid not null references document (id),
    position integer not null,
    wording varchar(300) not null,
    unit_id uuid references organisation_unit (id),
    way varchar(10) not null check (way in ('PORTAL', 'POST', 'EMAIL', 'ZALO', 'BY_HAND', 'KEPT')),
    sent_on date,
    seen_at timestamp with time zone,
    seen_by varchar(200) not null,
    unique (document_id, position)
);
create index document_recipient_by_unit on document_recipient (unit_id, document_id);

-- The files of a paper in the order in which they came; the last one of its line is the paper.
create table document_file (
    id uuid not null primary key,
    version bigint not null,
    document_id uuid not null references document (id),
    ordinal integer not null,
    role varchar(12) not null check (role in ('NUMBERED', 'SIGNED', 'SEALED', 'SCAN')),
    attachment_id uuid not null references attachment_file (id),
    sha256 varchar(64) not null,
    pages integer not null check (pages > 0),
    seal_page integer not null,
    seal_left integer not null,
    seal_top integer not null,
    made_at timestamp with time zone not null,
    unique (document_id, ordinal)
);
create index document_file_by_hash on document_file (sha256);

-- Who approves and signs for an absent person, from a day to a day.
create table document_deputy (
    id uuid not null primary key,
    version bigint not null,
    unit_id uuid not null references organisation_unit (id),
    person_id uuid not null references organisation_person (id),
    deputy_id uuid not null references organisation_person (id),
    from_day date not null,
    to_day date not null,
    basis varchar(300) not null,
    check (to_day >= from_day),
    check (deputy_id <> person_id)
);
create index document_deputy_by_unit on document_deputy (unit_id, from_day);
