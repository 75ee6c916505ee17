-- Rules of inspection and supervision as data: what a kind asks for and when, and who may do what.
create table supervision_kind (
    id uuid not null primary key,
    version bigint not null,
    code varchar(25) not null unique check (code in
        ('INTERNAL_INSPECTION', 'INTERNAL_SUPERVISION', 'SOCIAL_SUPERVISION', 'JOINT_SUPERVISION', 'SOCIAL_CRITIQUE',
         'TRUST_INSPECTION')),
    notice_days integer not null check (notice_days between 0 and 90),
    report_days integer not null check (report_days between 0 and 90),
    result_days integer not null check (result_days between 0 and 90),
    answer_days integer not null check (answer_days between 0 and 365),
    apart_days integer not null check (apart_days between 0 and 365),
    smallest_team integer not null check (smallest_team between 1 and 20),
    legal_basis varchar(2000) not null,
    active boolean not null,
    position integer not null
);

create table supervision_kind_step (
    id uuid not null primary key,
    version bigint not null,
    kind_id uuid not null references supervision_kind (id),
    act varchar(12) not null check (act in
        ('DECIDE', 'NOTIFY', 'REPORT', 'BEGIN', 'MINUTE', 'SUMMARISE', 'CONCLUDE', 'REMEDY', 'COMPLETE')),
    position integer not null,
    needed boolean not null,
    unique (kind_id, act)
);

create table supervision_kind_paper (
    id uuid not null primary key,
    version bigint not null,
    kind_id uuid not null references supervision_kind (id),
    paper varchar(15) not null check (paper in
        ('DECISION', 'TEAM_PLAN', 'OUTLINE', 'NOTICE', 'INTRODUCTION', 'MINUTES', 'RESULT', 'PETITION', 'CRITIQUE',
         'CONCLUSION', 'CONTENTS')),
    position integer not null,
    unique (kind_id, paper)
);

create table supervision_right (
    id uuid not null primary key,
    version bigint not null,
    power varchar(15) not null check (power in
        ('DRAFT_PLAN', 'APPROVE_PLAN', 'LEAD', 'ARRANGE', 'RECORD', 'CONCLUDE', 'SELF_REPORT', 'CLOSE', 'RULES')),
    holder varchar(20) not null check (holder in
        ('CHAIR', 'VICE_CHAIR', 'STANDING_MEMBER', 'COMMITTEE_MEMBER', 'INSPECTION_CHAIR', 'INSPECTOR', 'OFFICER', 'CLERK',
         'TEAM_LEADER', 'TEAM_DEPUTY', 'TEAM_SECRETARY', 'TEAM_MEMBER', 'BODY')),
    unique (power, holder)
);

-- Days, steps and papers of a kind (Hướng dẫn 23/HD-ĐCT; QĐ 217-QĐ/TW); what is not confirmed is to be set by the unit.
insert into supervision_kind (id, version, code, notice_days, report_days, result_days, answer_days, apart_days,
        smallest_team, legal_basis, active, position) values
    ('018f0000-0000-7000-8000-000000000001', 0, 'INTERNAL_INSPECTION', 10, 5, 15, 20, 30, 3,
        'Điều lệ Hội LHPN Việt Nam; Hướng dẫn của Ban Chấp hành Trung ương Hội về công tác kiểm tra, giám sát, giải quyết khiếu nại, tố cáo và thi hành kỷ luật của Hội', true, 1),
    ('018f0000-0000-7000-8000-000000000002', 0, 'INTERNAL_SUPERVISION', 15, 5, 15, 20, 30, 3,
        'Điều lệ Hội LHPN Việt Nam; Quy chế làm việc của Ủy ban Kiểm tra', true, 2),
    ('018f0000-0000-7000-8000-000000000003', 0, 'SOCIAL_SUPERVISION', 15, 5, 15, 20, 30, 3,
        'Quyết định số 217-QĐ/TW ngày 12/12/2013 của Bộ Chính trị; Hướng dẫn số 23/HD-ĐCT ngày 04/5/2018 của Đoàn Chủ tịch Trung ương Hội LHPN Việt Nam', true, 3),
    ('018f0000-0000-7000-8000-000000000004', 0, 'JOINT_SUPERVISION', 15, 5, 15, 20, 0, 1,
        'Quyết định số 217-QĐ/TW ngày 12/12/2013 của Bộ Chính trị; Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN ngày 15/6/2017', true, 4),
    ('018f0000-0000-7000-8000-000000000005', 0, 'SOCIAL_CRITIQUE', 0, 0, 15, 20, 0, 1,
        'Quyết định số 217-QĐ/TW ngày 12/12/2013 của Bộ Chính trị; Hướng dẫn số 23/HD-ĐCT ngày 04/5/2018 của Đoàn Chủ tịch Trung ương Hội LHPN Việt Nam', true, 5),
    ('018f0000-0000-7000-8000-000000000006', 0, 'TRUST_INSPECTION', 10, 5, 15, 20, 30, 3,
        'Văn bản thỏa thuận giữa Hội LHPN và Ngân hàng Chính sách xã hội về ủy thác cho vay', true, 6);

insert into supervision_kind_step (id, version, kind_id, act, position, needed) values
    ('018f0001-0000-7000-8000-000000000001', 0, '018f0000-0000-7000-8000-000000000001', 'DECIDE', 1, true),
    ('018f0001-0000-7000-8000-000000000002', 0, '018f0000-0000-7000-8000-000000000001', 'NOTIFY', 2, true),
    ('018f0001-0000-7000-8000-000000000003', 0, '018f0000-0000-7000-8000-000000000001', 'REPORT', 3, false),
    ('018f0001-0000-7000-8000-000000000004', 0, '018f0000-0000-7000-8000-000000000001', 'BEGIN', 4, true),
    ('018f0001-0000-7000-8000-000000000005', 0, '018f0000-0000-7000-8000-000000000001', 'MINUTE', 5, true),
    ('018f0001-0000-7000-8000-000000000006', 0, '018f0000-0000-7000-8000-000000000001', 'SUMMARISE', 6, true),
    ('018f0001-0000-7000-8000-000000000007', 0, '018f0000-0000-7000-8000-000000000001', 'CONCLUDE', 7, true),
    ('018f0001-0000-7000-8000-000000000008', 0, '018f0000-0000-7000-8000-000000000001', 'REMEDY', 8, false),
    ('018f0001-0000-7000-8000-000000000009', 0, '018f0000-0000-7000-8000-000000000001', 'COMPLETE', 9, true),
    ('018f0001-0000-7000-8000-000000000011', 0, '018f0000-0000-7000-8000-000000000002', 'DECIDE', 1, true),
    ('018f0001-0000-7000-8000-000000000012', 0, '018f0000-0000-7000-8000-000000000002', 'NOTIFY', 2, true),
    ('018f0001-0000-7000-8000-000000000013', 0, '018f0000-0000-7000-8000-000000000002', 'REPORT', 3, false),
    ('018f0001-0000-7000-8000-000000000014', 0, '018f0000-0000-7000-8000-000000000002', 'BEGIN', 4, true),
    ('018f0001-0000-7000-8000-000000000015', 0, '018f0000-0000-7000-8000-000000000002', 'MINUTE', 5, true),
    ('018f0001-0000-7000-8000-000000000016', 0, '018f0000-0000-7000-8000-000000000002', 'SUMMARISE', 6, true),
    ('018f0001-0000-7000-8000-000000000017', 0, '018f0000-0000-7000-8000-000000000002', 'CONCLUDE', 7, true),
    ('018f0001-0000-7000-8000-000000000018', 0, '018f0000-0000-7000-8000-000000000002', 'REMEDY', 8, false),
    ('018f0001-0000-7000-8000-000000000019', 0, '018f0000-0000-7000-8000-000000000002', 'COMPLETE', 9, true),
    ('018f0001-0000-7000-8000-000000000021', 0, '018f0000-0000-7000-8000-000000000003', 'DECIDE', 1, true),
    ('018f0001-0000-7000-8000-000000000022', 0, '018f0000-0000-7000-8000-000000000003', 'NOTIFY', 2, true),
    ('018f0001-0000-7000-8000-000000000023', 0, '018f0000-0000-7000-8000-000000000003', 'REPORT', 3, false),
    ('018f0001-0000-7000-8000-000000000024', 0, '018f0000-0000-7000-8000-000000000003', 'BEGIN', 4, true),
    ('018f0001-0000-7000-8000-000000000025', 0, '018f0000-0000-7000-8000-000000000003', 'MINUTE', 5, true),
    ('018f0001-0000-7000-8000-000000000026', 0, '018f0000-0000-7000-8000-000000000003', 'SUMMARISE', 6, true),
    ('018f0001-0000-7000-8000-000000000027', 0, '018f0000-0000-7000-8000-000000000003', 'CONCLUDE', 7, true),
    ('018f0001-0000-7000-8000-000000000028', 0, '018f0000-0000-7000-8000-000000000003', 'REMEDY', 8, false),
    ('018f0001-0000-7000-8000-000000000029', 0, '018f0000-0000-7000-8000-000000000003', 'COMPLETE', 9, true),
    ('018f0001-0000-7000-8000-000000000034', 0, '018f0000-0000-7000-8000-000000000004', 'BEGIN', 1, true),
    ('018f0001-0000-7000-8000-000000000035', 0, '018f0000-0000-7000-8000-000000000004', 'MINUTE', 2, true),
    ('018f0001-0000-7000-8000-000000000037', 0, '018f0000-0000-7000-8000-000000000004', 'CONCLUDE', 3, false),
    ('018f0001-0000-7000-8000-000000000038', 0, '018f0000-0000-7000-8000-000000000004', 'REMEDY', 4, false),
    ('018f0001-0000-7000-8000-000000000039', 0, '018f0000-0000-7000-8000-000000000004', 'COMPLETE', 5, true),
    ('018f0001-0000-7000-8000-000000000046', 0, '018f0000-0000-7000-8000-000000000005', 'SUMMARISE', 1, true),
    ('018f0001-0000-7000-8000-000000000047', 0, '018f0000-0000-7000-8000-000000000005', 'CONCLUDE', 2, true),
    ('018f0001-0000-7000-8000-000000000048', 0, '018f0000-0000-7000-8000-000000000005', 'REMEDY', 3, false),
    ('018f0001-0000-7000-8000-000000000049', 0, '018f0000-0000-7000-8000-000000000005', 'COMPLETE', 4, true),
    ('018f0001-0000-7000-8000-000000000051', 0, '018f0000-0000-7000-8000-000000000006', 'DECIDE', 1, true),
    ('018f0001-0000-7000-8000-000000000052', 0, '018f0000-0000-7000-8000-000000000006', 'NOTIFY', 2, true),
    ('018f0001-0000-7000-8000-000000000053', 0, '018f0000-0000-7000-8000-000000000006', 'REPORT', 3, false),
    ('018f0001-0000-7000-8000-000000000054', 0, '018f0000-0000-7000-8000-000000000006', 'BEGIN', 4, true),
    ('018f0001-0000-7000-8000-000000000055', 0, '018f0000-0000-7000-8000-000000000006', 'MINUTE', 5, true),
    ('018f0001-0000-7000-8000-000000000056', 0, '018f0000-0000-7000-8000-000000000006', 'SUMMARISE', 6, true),
    ('018f0001-0000-7000-8000-000000000057', 0, '018f0000-0000-7000-8000-000000000006', 'CONCLUDE', 7, true),
    ('018f0001-0000-7000-8000-000000000058', 0, '018f0000-0000-7000-8000-000000000006', 'REMEDY', 8, false),
    ('018f0001-0000-7000-8000-000000000059', 0, '018f0000-0000-7000-8000-000000000006', 'COMPLETE', 9, true);

insert into supervision_kind_paper (id, version, kind_id, paper, position) values
    ('018f0002-0000-7000-8000-000000000001', 0, '018f0000-0000-7000-8000-000000000001', 'DECISION', 1),
    ('018f0002-0000-7000-8000-000000000002', 0, '018f0000-0000-7000-8000-000000000001', 'TEAM_PLAN', 2),
    ('018f0002-0000-7000-8000-000000000003', 0, '018f0000-0000-7000-8000-000000000001', 'OUTLINE', 3),
    ('018f0002-0000-7000-8000-000000000004', 0, '018f0000-0000-7000-8000-000000000001', 'NOTICE', 4),
    ('018f0002-0000-7000-8000-000000000005', 0, '018f0000-0000-7000-8000-000000000001', 'INTRODUCTION', 5),
    ('018f0002-0000-7000-8000-000000000006', 0, '018f0000-0000-7000-8000-000000000001', 'MINUTES', 6),
    ('018f0002-0000-7000-8000-000000000007', 0, '018f0000-0000-7000-8000-000000000001', 'RESULT', 7),
    ('018f0002-0000-7000-8000-000000000008', 0, '018f0000-0000-7000-8000-000000000001', 'CONCLUSION', 8),
    ('018f0002-0000-7000-8000-000000000009', 0, '018f0000-0000-7000-8000-000000000001', 'CONTENTS', 9),
    ('018f0002-0000-7000-8000-000000000011', 0, '018f0000-0000-7000-8000-000000000002', 'DECISION', 1),
    ('018f0002-0000-7000-8000-000000000012', 0, '018f0000-0000-7000-8000-000000000002', 'TEAM_PLAN', 2),
    ('018f0002-0000-7000-8000-000000000013', 0, '018f0000-0000-7000-8000-000000000002', 'OUTLINE', 3),
    ('018f0002-0000-7000-8000-000000000014', 0, '018f0000-0000-7000-8000-000000000002', 'NOTICE', 4),
    ('018f0002-0000-7000-8000-000000000015', 0, '018f0000-0000-7000-8000-000000000002', 'INTRODUCTION', 5),
    ('018f0002-0000-7000-8000-000000000016', 0, '018f0000-0000-7000-8000-000000000002', 'MINUTES', 6),
    ('018f0002-0000-7000-8000-000000000017', 0, '018f0000-0000-7000-8000-000000000002', 'RESULT', 7),
    ('018f0002-0000-7000-8000-000000000018', 0, '018f0000-0000-7000-8000-000000000002', 'CONCLUSION', 8),
    ('018f0002-0000-7000-8000-000000000019', 0, '018f0000-0000-7000-8000-000000000002', 'CONTENTS', 9),
    ('018f0002-0000-7000-8000-000000000021', 0, '018f0000-0000-7000-8000-000000000003', 'DECISION', 1),
    ('018f0002-0000-7000-8000-000000000022', 0, '018f0000-0000-7000-8000-000000000003', 'TEAM_PLAN', 2),
    ('018f0002-0000-7000-8000-000000000023', 0, '018f0000-0000-7000-8000-000000000003', 'OUTLINE', 3),
    ('018f0002-0000-7000-8000-000000000024', 0, '018f0000-0000-7000-8000-000000000003', 'NOTICE', 4),
    ('018f0002-0000-7000-8000-000000000025', 0, '018f0000-0000-7000-8000-000000000003', 'INTRODUCTION', 5),
    ('018f0002-0000-7000-8000-000000000026', 0, '018f0000-0000-7000-8000-000000000003', 'MINUTES', 6),
    ('018f0002-0000-7000-8000-000000000027', 0, '018f0000-0000-7000-8000-000000000003', 'RESULT', 7),
    ('018f0002-0000-7000-8000-000000000028', 0, '018f0000-0000-7000-8000-000000000003', 'PETITION', 8),
    ('018f0002-0000-7000-8000-000000000029', 0, '018f0000-0000-7000-8000-000000000003', 'CONTENTS', 9),
    ('018f0002-0000-7000-8000-000000000035', 0, '018f0000-0000-7000-8000-000000000004', 'INTRODUCTION', 1),
    ('018f0002-0000-7000-8000-000000000036', 0, '018f0000-0000-7000-8000-000000000004', 'MINUTES', 2),
    ('018f0002-0000-7000-8000-000000000037', 0, '018f0000-0000-7000-8000-000000000004', 'RESULT', 3),
    ('018f0002-0000-7000-8000-000000000038', 0, '018f0000-0000-7000-8000-000000000004', 'PETITION', 4),
    ('018f0002-0000-7000-8000-000000000039', 0, '018f0000-0000-7000-8000-000000000004', 'CONTENTS', 5),
    ('018f0002-0000-7000-8000-000000000047', 0, '018f0000-0000-7000-8000-000000000005', 'RESULT', 1),
    ('018f0002-0000-7000-8000-000000000048', 0, '018f0000-0000-7000-8000-000000000005', 'CRITIQUE', 2),
    ('018f0002-0000-7000-8000-000000000049', 0, '018f0000-0000-7000-8000-000000000005', 'CONTENTS', 3),
    ('018f0002-0000-7000-8000-000000000051', 0, '018f0000-0000-7000-8000-000000000006', 'DECISION', 1),
    ('018f0002-0000-7000-8000-000000000052', 0, '018f0000-0000-7000-8000-000000000006', 'TEAM_PLAN', 2),
    ('018f0002-0000-7000-8000-000000000053', 0, '018f0000-0000-7000-8000-000000000006', 'OUTLINE', 3),
    ('018f0002-0000-7000-8000-000000000054', 0, '018f0000-0000-7000-8000-000000000006', 'NOTICE', 4),
    ('018f0002-0000-7000-8000-000000000055', 0, '018f0000-0000-7000-8000-000000000006', 'INTRODUCTION', 5),
    ('018f0002-0000-7000-8000-000000000056', 0, '018f0000-0000-7000-8000-000000000006', 'MINUTES', 6),
    ('018f0002-0000-7000-8000-000000000057', 0, '018f0000-0000-7000-8000-000000000006', 'RESULT', 7),
    ('018f0002-0000-7000-8000-000000000058', 0, '018f0000-0000-7000-8000-000000000006', 'CONCLUSION', 8),
    ('018f0002-0000-7000-8000-000000000059', 0, '018f0000-0000-7000-8000-000000000006', 'CONTENTS', 9);

insert into supervision_right (id, version, power, holder) values
    ('018f0003-0000-7000-8000-000000000001', 0, 'DRAFT_PLAN', 'CHAIR'),
    ('018f0003-0000-7000-8000-000000000002', 0, 'DRAFT_PLAN', 'VICE_CHAIR'),
    ('018f0003-0000-7000-8000-000000000003', 0, 'DRAFT_PLAN', 'STANDING_MEMBER'),
    ('018f0003-0000-7000-8000-000000000004', 0, 'DRAFT_PLAN', 'INSPECTOR'),
    ('018f0003-0000-7000-8000-000000000005', 0, 'DRAFT_PLAN', 'OFFICER'),
    ('018f0003-0000-7000-8000-000000000006', 0, 'APPROVE_PLAN', 'CHAIR'),
    ('018f0003-0000-7000-8000-000000000007', 0, 'APPROVE_PLAN', 'VICE_CHAIR'),
    ('018f0003-0000-7000-8000-000000000008', 0, 'LEAD', 'CHAIR'),
    ('018f0003-0000-7000-8000-000000000009', 0, 'LEAD', 'VICE_CHAIR'),
    ('018f0003-0000-7000-8000-000000000010', 0, 'LEAD', 'STANDING_MEMBER'),
    ('018f0003-0000-7000-8000-000000000011', 0, 'LEAD', 'COMMITTEE_MEMBER'),
    ('018f0003-0000-7000-8000-000000000012', 0, 'LEAD', 'INSPECTOR'),
    ('018f0003-0000-7000-8000-000000000013', 0, 'ARRANGE', 'CHAIR'),
    ('018f0003-0000-7000-8000-000000000014', 0, 'ARRANGE', 'VICE_CHAIR'),
    ('018f0003-0000-7000-8000-000000000015', 0, 'ARRANGE', 'STANDING_MEMBER'),
    ('018f0003-0000-7000-8000-000000000016', 0, 'ARRANGE', 'INSPECTOR'),
    ('018f0003-0000-7000-8000-000000000017', 0, 'ARRANGE', 'OFFICER'),
    ('018f0003-0000-7000-8000-000000000018', 0, 'ARRANGE', 'TEAM_LEADER'),
    ('018f0003-0000-7000-8000-000000000019', 0, 'RECORD', 'TEAM_LEADER'),
    ('018f0003-0000-7000-8000-000000000020', 0, 'RECORD', 'TEAM_DEPUTY'),
    ('018f0003-0000-7000-8000-000000000021', 0, 'RECORD', 'TEAM_SECRETARY'),
    ('018f0003-0000-7000-8000-000000000022', 0, 'RECORD', 'TEAM_MEMBER'),
    ('018f0003-0000-7000-8000-000000000023', 0, 'CONCLUDE', 'CHAIR'),
    ('018f0003-0000-7000-8000-000000000024', 0, 'CONCLUDE', 'VICE_CHAIR'),
    ('018f0003-0000-7000-8000-000000000025', 0, 'CONCLUDE', 'INSPECTION_CHAIR'),
    ('018f0003-0000-7000-8000-000000000026', 0, 'SELF_REPORT', 'BODY'),
    ('018f0003-0000-7000-8000-000000000027', 0, 'CLOSE', 'CHAIR'),
    ('018f0003-0000-7000-8000-000000000028', 0, 'CLOSE', 'VICE_CHAIR'),
    ('018f0003-0000-7000-8000-000000000029', 0, 'CLOSE', 'INSPECTOR'),
    ('018f0003-0000-7000-8000-000000000030', 0, 'CLOSE', 'TEAM_LEADER'),
    ('018f0003-0000-7000-8000-000000000031', 0, 'RULES', 'CHAIR'),
    ('018f0003-0000-7000-8000-000000000032', 0, 'RULES', 'VICE_CHAIR');

-- Đề cương, danh mục nội dung kiểm tra: each change makes a new version; a visit keeps the words of the one it used.
create table supervision_outline (
    id uuid not null primary key,
    version bigint not null,
    family_id uuid not null,
    number integer not null check (number > 0),
    unit_id uuid not null references organisation_unit (id),
    name varchar(300) not null,
    points text not null,
    latest boolean not null,
    active boolean not null,
    made_at timestamp with time zone not null,
    made_by varchar(120) not null,
    unique (family_id, number)
);
create index supervision_outline_by_unit on supervision_outline (unit_id, latest);

-- Kế hoạch kiểm tra, giám sát năm.
create table supervision_plan (
    id uuid not null primary key,
    version bigint not null,
    unit_id uuid not null references organisation_unit (id),
    plan_year integer not null check (plan_year between 1900 and 2200),
    state varchar(10) not null check (state in ('DRAFT', 'APPROVED')),
    held_by uuid references document (id),
    document_id uuid references document (id),
    approved_at timestamp with time zone,
    approved_by varchar(120) not null,
    created_at timestamp with time zone not null,
    unique (unit_id, plan_year)
);

-- Đợt: one theme over one or several bodies.
create table supervision_campaign (
    id uuid not null primary key,
    version bigint not null,
    revision integer not null,
    plan_id uuid not null references supervision_plan (id),
    unit_id uuid not null references organisation_unit (id),
    kind varchar(25) not null,
    theme varchar(500) not null,
    theme_fold varchar(900) not null,
    content varchar(8000) not null,
    organ varchar(5) not null check (organ in ('BTV', 'UBKT')),
    host varchar(300) not null,
    covers_from date,
    covers_to date,
    works_from date not null,
    works_to date not null,
    outline_id uuid references supervision_outline (id),
    restricted boolean not null,
    planned boolean not null,
    creator_id uuid not null references organisation_person (id),
    creator_name varchar(120) not null,
    created_at timestamp with time zone not null,
    check (works_to >= works_from),
    check (covers_to is null or covers_from is null or covers_to >= covers_from)
);
create index supervision_campaign_by_plan on supervision_campaign (plan_id, works_from, id);

-- The named list of whoever may see a restricted campaign (đơn thư), and each reading of it.
create table supervision_reader (
    id uuid not null primary key,
    version bigint not null,
    campaign_id uuid not null references supervision_campaign (id),
    person_id uuid not null references organisation_person (id),
    unique (campaign_id, person_id)
);
create index supervision_reader_by_person on supervision_reader (person_id);

create table supervision_reading (
    id uuid not null primary key,
    version bigint not null,
    campaign_id uuid not null references supervision_campaign (id),
    person_id uuid not null references organisation_person (id),
    name varchar(120) not null,
    read_at timestamp with time zone not null
);
create index supervision_reading_by_campaign on supervision_reading (campaign_id, read_at);

create table supervision_team (
    id uuid not null primary key,
    version bigint not null,
    campaign_id uuid not null references supervision_campaign (id),
    position integer not null,
    name varchar(200) not null
);
create index supervision_team_by_campaign on supervision_team (campaign_id, position);

-- A person of the portal, or somebody from outside by name and post (MTTQ, UBND, NHCSXH).
create table supervision_seat (
    id uuid not null primary key,
    version bigint not null,
    campaign_id uuid not null references supervision_campaign (id),
    team_id uuid not null references supervision_team (id),
    position integer not null,
    role varchar(10) not null check (role in ('LEADER', 'DEPUTY', 'SECRETARY', 'MEMBER')),
    person_id uuid references organisation_person (id),
    name varchar(200) not null,
    post varchar(300) not null
);
create index supervision_seat_by_campaign on supervision_seat (campaign_id, position);
create index supervision_seat_by_person on supervision_seat (person_id);

-- Whom a person is bound to beside her posts: a declared relation.
create table supervision_bond (
    id uuid not null primary key,
    version bigint not null,
    person_id uuid not null references organisation_person (id),
    unit_id uuid not null references organisation_unit (id),
    words varchar(500) not null,
    declared_at timestamp with time zone not null,
    declared_by varchar(120) not null,
    unique (person_id, unit_id)
);

-- Cuộc: one body, one day, one team.
create table supervision_visit (
    id uuid not null primary key,
    version bigint not null,
    revision integer not null,
    campaign_id uuid not null references supervision_campaign (id),
    position integer not null,
    unit_id uuid references organisation_unit (id),
    body_name varchar(300) not null,
    body_fold varchar(600) not null,
    body_address varchar(500) not null,
    why varchar(1000) not null,
    team_id uuid references supervision_team (id),
    held_on date,
    half varchar(10) not null check (half in ('WHOLE_DAY', 'MORNING', 'AFTERNOON')),
    from_hour time,
    place varchar(300) not null,
    pinned boolean not null,
    state varchar(20) not null check (state in
        ('PLANNED', 'DECIDED', 'NOTIFIED', 'REPORTED', 'UNDERWAY', 'MINUTED', 'AWAITING_CONCLUSION', 'CONCLUDED',
         'REMEDYING', 'COMPLETED', 'POSTPONED', 'CANCELLED')),
    state_since timestamp with time zone not null,
    resumes_as varchar(20),
    report_due date,
    self_report varchar(40000) not null,
    reported_at timestamp with time zone,
    reported_by varchar(120) not null,
    ended_on date
);
create index supervision_visit_by_campaign on supervision_visit (campaign_id, position);
create index supervision_visit_by_day on supervision_visit (held_on, id);
create index supervision_visit_by_unit on supervision_visit (unit_id, held_on);
create index supervision_visit_by_team on supervision_visit (team_id, held_on);

create table supervision_step (
    id uuid not null primary key,
    version bigint not null,
    campaign_id uuid not null references supervision_campaign (id),
    visit_id uuid references supervision_visit (id),
    deed varchar(12) not null,
    to_state varchar(20),
    by_account uuid,
    by_name varchar(120) not null,
    on_behalf_of varchar(120) not null,
    taken_at timestamp with time zone not null,
    words varchar(2000) not null
);
create index supervision_step_by_campaign on supervision_step (campaign_id, taken_at);
create index supervision_step_by_visit on supervision_step (visit_id, taken_at);

-- Papers of a campaign; each is a paper of the document module.
create table supervision_paper (
    id uuid not null primary key,
    version bigint not null,
    campaign_id uuid not null references supervision_campaign (id),
    visit_id uuid references supervision_visit (id),
    document_id uuid not null unique references document (id),
    kind varchar(15) not null
);
create index supervision_paper_by_campaign on supervision_paper (campaign_id);

insert into document_kind
    (id, version, code, name, abbreviation, shape, numbered, addressed, active, position) values
    ('01890000-0000-7000-8000-000000000032', 0, 'ĐC', 'Đề cương', 'ĐC', 'TITLED', false, false, true, 32),
    ('01890000-0000-7000-8000-000000000033', 0, 'ML', 'Mục lục', 'ML', 'TITLED', false, false, true, 33);
