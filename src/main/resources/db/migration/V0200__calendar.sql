-- Public holidays and swapped days as they were announced; what is not here follows the yearly rule.
create table calendar_holiday (
    id uuid not null primary key,
    version bigint not null,
    holiday_year integer not null,
    kind varchar(20) not null,
    name varchar(200) not null,
    from_day date not null,
    to_day date not null,
    legal_basis varchar(500) not null,
    constraint calendar_holiday_kind check (kind in ('PUBLIC_HOLIDAY', 'SWAP_WORKDAY', 'SWAP_DAY_OFF')),
    constraint calendar_holiday_order check (from_day <= to_day)
);
create index calendar_holiday_by_from_day on calendar_holiday (from_day);
create index calendar_holiday_by_year on calendar_holiday (holiday_year);

-- 2023 as announced: Tết from 29 tháng Chạp to mùng 5, swapped days included.
insert into calendar_holiday (id, version, holiday_year, kind, name, from_day, to_day, legal_basis) values
    ('018c0000-0000-7000-8000-000000002301', 0, 2023, 'PUBLIC_HOLIDAY', 'Tết Dương lịch', date '2023-01-01', date '2023-01-01', 'Bộ luật Lao động 2019, Điều 112'),
    ('018c0000-0000-7000-8000-000000002302', 0, 2023, 'SWAP_DAY_OFF', 'Nghỉ bù Tết Dương lịch', date '2023-01-02', date '2023-01-02', 'Bộ luật Lao động 2019, Điều 111'),
    ('018c0000-0000-7000-8000-000000002303', 0, 2023, 'PUBLIC_HOLIDAY', 'Tết Nguyên đán Quý Mão', date '2023-01-20', date '2023-01-26', 'Lịch nghỉ Tết năm 2023 theo thông báo của Bộ Lao động - Thương binh và Xã hội'),
    ('018c0000-0000-7000-8000-000000002304', 0, 2023, 'PUBLIC_HOLIDAY', 'Giỗ Tổ Hùng Vương', date '2023-04-29', date '2023-04-29', 'Bộ luật Lao động 2019, Điều 112'),
    ('018c0000-0000-7000-8000-000000002305', 0, 2023, 'PUBLIC_HOLIDAY', 'Ngày Chiến thắng 30/4 và Ngày Quốc tế Lao động 01/5', date '2023-04-30', date '2023-05-01', 'Bộ luật Lao động 2019, Điều 112'),
    ('018c0000-0000-7000-8000-000000002306', 0, 2023, 'SWAP_DAY_OFF', 'Nghỉ bù Giỗ Tổ Hùng Vương và Ngày Chiến thắng 30/4', date '2023-05-02', date '2023-05-03', 'Bộ luật Lao động 2019, Điều 111'),
    ('018c0000-0000-7000-8000-000000002307', 0, 2023, 'PUBLIC_HOLIDAY', 'Quốc khánh', date '2023-09-01', date '2023-09-02', 'Bộ luật Lao động 2019, Điều 112'),
    ('018c0000-0000-7000-8000-000000002308', 0, 2023, 'SWAP_DAY_OFF', 'Nghỉ bù Quốc khánh', date '2023-09-04', date '2023-09-04', 'Bộ luật Lao động 2019, Điều 111');
