-- What a unit holds for an anniversary or of its own: prepared by a plan, held on its days, and told of afterwards.
create table event (
    id uuid not null primary key,
    version bigint not null,
    revision integer not null,
    unit_id uuid not null references organisation_unit (id),
    kind varchar(15) not null check (kind in
        ('CEREMONY', 'GATHERING', 'SEMINAR', 'CONTEST', 'RALLY', 'ACTION_PERIOD', 'VISIT', 'COMMUNICATION', 'CONGRESS',
         'OTHER')),
    title varchar(500) not null,
    title_fold varchar(900) not null,
    anniversary_id uuid references anniversary (id),
    anniversary_year integer check (anniversary_year between 1900 and 2100),
    from_day date not null,
    to_day date not null,
    from_hour time,
    until_hour time,
    place varchar(300) not null,
    room_id uuid references agenda_facility (id),
    vehicle_id uuid references agenda_facility (id),
    chair_id uuid references organisation_person (id),
    chair_name varchar(200) not null,
    lead_id uuid references organisation_person (id),
    participants varchar(2000) not null,
    dress varchar(500) not null,
    expected integer check (expected >= 0),
    indicator_id uuid references indicator (id),
    basis varchar(8000) not null,
    purpose varchar(8000) not null,
    requirements varchar(8000) not null,
    content varchar(20000) not null,
    funding varchar(8000) not null,
    organising varchar(20000) not null,
    result varchar(20000) not null,
    lessons varchar(8000) not null,
    earlier_id uuid references event (id),
    state varchar(12) not null check (state in
        ('PROPOSED', 'PREPARING', 'PLANNED', 'HELD', 'CLOSED', 'POSTPONED', 'CANCELLED')),
    state_since timestamp with time zone not null,
    held_by uuid,
    caller_id uuid references organisation_person (id),
    caller_name varchar(120) not null,
    created_at timestamp with time zone not null,
    check (to_day >= from_day),
    check (until_hour is null or from_hour is not null),
    check ((anniversary_id is null) = (anniversary_year is null))
);
create index event_by_day on event (from_day, id);
create index event_by_unit on event (unit_id, state, from_day);
create index event_by_lead on event (lead_id, state, from_day);
create index event_by_chair on event (chair_id, state, from_day);
create index event_by_anniversary on event (anniversary_id, unit_id, anniversary_year);

-- Chương trình and kịch bản: what comes after what, how long, by whom, and what is said in between.
create table event_point (
    id uuid not null primary key,
    version bigint not null,
    event_id uuid not null references event (id),
    position integer not null,
    title varchar(500) not null,
    minutes integer check (minutes > 0),
    speaker varchar(200) not null,
    script varchar(8000) not null
);
create index event_point_by_event on event_point (event_id, position);

-- Dự toán and quyết toán, in whole đồng.
create table event_cost (
    id uuid not null primary key,
    version bigint not null,
    event_id uuid not null references event (id),
    position integer not null,
    item varchar(500) not null,
    source varchar(200) not null,
    quantity numeric(12, 2) not null check (quantity >= 0),
    measure varchar(40) not null,
    price bigint not null check (price >= 0),
    spent bigint check (spent >= 0),
    note varchar(500) not null
);
create index event_cost_by_event on event_cost (event_id, position);

-- Phân công: who does what by when; each becomes a task when it is given out.
create table event_duty (
    id uuid not null primary key,
    version bigint not null,
    event_id uuid not null references event (id),
    position integer not null,
    words varchar(500) not null,
    unit_id uuid references organisation_unit (id),
    person_id uuid references organisation_person (id),
    due_on date,
    task_id uuid references task (id),
    check (person_id is null or unit_id is not null)
);
create index event_duty_by_event on event_duty (event_id, position);

-- What was done with an event, in order.
create table event_step (
    id uuid not null primary key,
    version bigint not null,
    event_id uuid not null references event (id),
    deed varchar(15) not null,
    to_state varchar(12) not null,
    by_account uuid references security_account (id),
    by_name varchar(120) not null,
    on_behalf_of varchar(120) not null,
    taken_at timestamp with time zone not null,
    words varchar(2000) not null
);
create index event_step_by_event on event_step (event_id, taken_at, id);

-- The plan as it was each time that it was issued.
create table event_plan_version (
    id uuid not null primary key,
    version bigint not null,
    event_id uuid not null references event (id),
    number integer not null check (number > 0),
    said text not null,
    document_id uuid references document (id),
    reason varchar(2000) not null,
    by_name varchar(120) not null,
    issued_at timestamp with time zone not null,
    unique (event_id, number)
);

-- Kho mẫu: what an event of a kind usually says and needs; a unit's own, or everybody's.
create table event_template (
    id uuid not null primary key,
    version bigint not null,
    unit_id uuid references organisation_unit (id),
    name varchar(200) not null,
    name_fold varchar(400) not null,
    kind varchar(15) not null,
    said text not null,
    active boolean not null
);
create index event_template_by_unit on event_template (unit_id, name_fold);

-- Everybody's templates: the usual structure of a plan (mục đích, yêu cầu … tổ chức thực hiện) and what it usually needs.
insert into event_template (id, version, unit_id, name, name_fold, kind, said, active) values
    ('018f1100-0000-7000-8000-000000000001', 0, null, 'Gặp mặt, tọa đàm kỷ niệm', 'gap mat, toa dam ky niem', 'GATHERING',
        '{"words": {"basis": "", "purpose": "Ôn lại truyền thống vẻ vang của phụ nữ Việt Nam và của Hội LHPN Việt Nam.\nĐộng viên cán bộ, hội viên phụ nữ thi đua học tập, lao động, xây dựng gia đình hạnh phúc.", "requirements": "Tổ chức thiết thực, tiết kiệm, tạo không khí vui tươi, phấn khởi.\nThu hút đông đảo hội viên, phụ nữ tham gia.", "content": "Tuyên truyền về ý nghĩa ngày kỷ niệm trên hệ thống truyền thanh, mạng xã hội và trong sinh hoạt chi hội.\nTổ chức gặp mặt, tọa đàm.\nThăm, tặng quà hội viên phụ nữ có hoàn cảnh khó khăn.\nBiểu dương phụ nữ tiêu biểu.", "funding": "Từ kinh phí hoạt động của Hội và nguồn vận động hợp pháp khác.", "organising": "Thường trực Hội: chỉ đạo chung; duyệt kế hoạch, kịch bản, diễn văn.\nVăn phòng: hội trường, giấy mời, kinh phí, hậu cần.\nHội Phụ nữ cơ sở: vận động hội viên tham dự, gửi kết quả sau hoạt động."}, "points": [{"title": "Ổn định tổ chức, văn nghệ chào mừng", "minutes": 20, "speaker": "", "script": ""}, {"title": "Tuyên bố lý do, giới thiệu đại biểu", "minutes": 10, "speaker": "", "script": "Kính thưa các đồng chí lãnh đạo, các vị đại biểu, khách quý!\nThưa toàn thể chị em cán bộ, hội viên phụ nữ!"}, {"title": "Ôn lại truyền thống", "minutes": 20, "speaker": "", "script": ""}, {"title": "Phát biểu của lãnh đạo", "minutes": 15, "speaker": "", "script": "Xin trân trọng kính mời đồng chí … lên phát biểu."}, {"title": "Tặng hoa, quà, khen thưởng", "minutes": 15, "speaker": "", "script": ""}, {"title": "Nội dung chính", "minutes": 45, "speaker": "", "script": ""}, {"title": "Bế mạc", "minutes": 5, "speaker": "", "script": ""}], "costs": [{"item": "Maket, trang trí hội trường", "source": "Quỹ Hội", "quantity": 1, "measure": "bộ", "price": 0, "spent": null, "note": ""}, {"item": "Hoa, quà tặng đại biểu", "source": "Quỹ Hội", "quantity": 1, "measure": "suất", "price": 0, "spent": null, "note": ""}, {"item": "Nước uống", "source": "Quỹ Hội", "quantity": 1, "measure": "suất", "price": 0, "spent": null, "note": ""}, {"item": "Âm thanh", "source": "Quỹ Hội", "quantity": 1, "measure": "buổi", "price": 0, "spent": null, "note": ""}], "duties": [{"words": "Trình ký và ban hành kế hoạch", "who": "", "daysBefore": 30}, {"words": "Gửi giấy mời đại biểu", "who": "", "daysBefore": 10}, {"words": "Chuẩn bị hội trường, maket, âm thanh", "who": "", "daysBefore": 2}, {"words": "Tập duyệt văn nghệ", "who": "", "daysBefore": 3}, {"words": "Viết diễn văn, kịch bản điều hành", "who": "", "daysBefore": 7}, {"words": "Lập danh sách khen thưởng", "who": "", "daysBefore": 14}, {"words": "Báo cáo kết quả", "who": "", "daysBefore": -3}]}', true),
    ('018f1100-0000-7000-8000-000000000002', 0, null, 'Lễ kỷ niệm năm tròn', 'le ky niem nam tron', 'CEREMONY',
        '{"words": {"basis": "", "purpose": "Khẳng định truyền thống, vai trò và đóng góp của phụ nữ qua các thời kỳ.\nGiáo dục truyền thống, khơi dậy niềm tự hào của cán bộ, hội viên phụ nữ.", "requirements": "Trang trọng, thiết thực, hiệu quả, tiết kiệm, đúng quy định về tổ chức ngày kỷ niệm.", "content": "Tuyên truyền trước, trong và sau lễ kỷ niệm.\nTổ chức lễ kỷ niệm.\nDâng hương, thăm hỏi cán bộ Hội các thời kỳ.\nPhát động thi đua chào mừng.", "funding": "Từ ngân sách nhà nước, kinh phí của Hội và nguồn vận động hợp pháp khác.", "organising": "Thường trực Hội: chỉ đạo chung; duyệt kế hoạch, kịch bản, diễn văn.\nVăn phòng: hội trường, giấy mời, kinh phí, hậu cần.\nHội Phụ nữ cơ sở: vận động hội viên tham dự, gửi kết quả sau hoạt động."}, "points": [{"title": "Đón tiếp đại biểu, văn nghệ chào mừng", "minutes": 30, "speaker": "", "script": ""}, {"title": "Chào cờ, tuyên bố lý do, giới thiệu đại biểu", "minutes": 15, "speaker": "", "script": ""}, {"title": "Diễn văn kỷ niệm", "minutes": 25, "speaker": "", "script": ""}, {"title": "Phát biểu của đại diện các thế hệ", "minutes": 15, "speaker": "", "script": ""}, {"title": "Phát biểu chỉ đạo của lãnh đạo", "minutes": 15, "speaker": "", "script": ""}, {"title": "Trao tặng danh hiệu, khen thưởng", "minutes": 20, "speaker": "", "script": ""}, {"title": "Bế mạc", "minutes": 5, "speaker": "", "script": ""}], "costs": [{"item": "Maket, trang trí hội trường", "source": "Quỹ Hội", "quantity": 1, "measure": "bộ", "price": 0, "spent": null, "note": ""}, {"item": "Hoa, quà tặng đại biểu", "source": "Quỹ Hội", "quantity": 1, "measure": "suất", "price": 0, "spent": null, "note": ""}, {"item": "Nước uống", "source": "Quỹ Hội", "quantity": 1, "measure": "suất", "price": 0, "spent": null, "note": ""}, {"item": "Âm thanh", "source": "Quỹ Hội", "quantity": 1, "measure": "buổi", "price": 0, "spent": null, "note": ""}], "duties": [{"words": "Trình ký và ban hành kế hoạch", "who": "", "daysBefore": 30}, {"words": "Gửi giấy mời đại biểu", "who": "", "daysBefore": 10}, {"words": "Chuẩn bị hội trường, maket, âm thanh", "who": "", "daysBefore": 2}, {"words": "Tập duyệt văn nghệ", "who": "", "daysBefore": 3}, {"words": "Viết diễn văn, kịch bản điều hành", "who": "", "daysBefore": 7}, {"words": "Lập danh sách khen thưởng", "who": "", "daysBefore": 14}, {"words": "Báo cáo kết quả", "who": "", "daysBefore": -3}]}', true),
    ('018f1100-0000-7000-8000-000000000003', 0, null, 'Tuần lễ Áo dài', 'tuan le ao dai', 'ACTION_PERIOD',
        '{"words": {"basis": "", "purpose": "Tôn vinh áo dài, nét đẹp của phụ nữ Việt Nam.\nLan tỏa niềm tự hào về bản sắc văn hóa dân tộc.", "requirements": "Cán bộ, hội viên mặc áo dài khi đi làm, sinh hoạt Hội và tham gia hoạt động trong tuần lễ.\nBảo đảm an toàn, văn minh, tiết kiệm.", "content": "Vận động cán bộ, hội viên, nữ công chức, viên chức mặc áo dài.\nĐồng diễn dân vũ, diễu hành áo dài.\nTặng áo dài cho phụ nữ có hoàn cảnh khó khăn.\nĐăng ảnh, bài viết hưởng ứng trên mạng xã hội.", "funding": "Từ kinh phí hoạt động của Hội và nguồn vận động hợp pháp khác.", "organising": "Hội Phụ nữ cơ sở: triển khai đến chi hội, gửi số người tham gia và ảnh.\nVăn phòng: tổng hợp kết quả báo cáo Hội cấp trên."}, "points": [{"title": "Đồng diễn dân vũ", "minutes": 20, "speaker": "", "script": ""}, {"title": "Diễu hành áo dài", "minutes": 40, "speaker": "", "script": ""}], "costs": [{"item": "Âm thanh, loa kéo", "source": "Quỹ Hội", "quantity": 1, "measure": "buổi", "price": 0, "spent": null, "note": ""}, {"item": "Nước uống", "source": "Quỹ Hội", "quantity": 1, "measure": "suất", "price": 0, "spent": null, "note": ""}], "duties": [{"words": "Gửi văn bản phát động đến cơ sở", "who": "", "daysBefore": 20}, {"words": "Tập đồng diễn", "who": "", "daysBefore": 3}, {"words": "Tổng hợp số người tham gia, ảnh", "who": "", "daysBefore": -1}, {"words": "Báo cáo kết quả", "who": "", "daysBefore": -9}]}', true),
    ('018f1100-0000-7000-8000-000000000004', 0, null, 'Tháng hành động vì bình đẳng giới', 'thang hanh dong vi binh dang gioi', 'ACTION_PERIOD',
        '{"words": {"basis": "", "purpose": "Nâng cao nhận thức, trách nhiệm của cấp ủy, chính quyền, đoàn thể và người dân về bình đẳng giới.\nPhòng ngừa, ứng phó với bạo lực trên cơ sở giới.", "requirements": "Bám sát chủ đề của năm.\nHoạt động đa dạng, hướng về cơ sở, có số liệu và hình ảnh.", "content": "Lễ phát động hoặc mít tinh hưởng ứng.\nTruyền thông tại chi hội, trường học, trên hệ thống truyền thanh.\nTreo băng rôn, khẩu hiệu.\nKiểm tra, hỗ trợ địa chỉ tin cậy tại cộng đồng.\nTổng kết, báo cáo kết quả.", "funding": "Từ kinh phí Dự án 8, ngân sách nhà nước và nguồn của Hội.", "organising": "Hội Phụ nữ cơ sở: mỗi đơn vị tổ chức ít nhất một buổi truyền thông, gửi kết quả sau khi kết thúc tháng hành động.\nVăn phòng: tổng hợp, báo cáo."}, "points": [{"title": "Văn nghệ, tiểu phẩm tuyên truyền", "minutes": 20, "speaker": "", "script": ""}, {"title": "Tuyên bố lý do, giới thiệu đại biểu", "minutes": 10, "speaker": "", "script": ""}, {"title": "Phát động tháng hành động", "minutes": 15, "speaker": "", "script": ""}, {"title": "Phát biểu hưởng ứng", "minutes": 10, "speaker": "", "script": ""}, {"title": "Truyền thông theo chủ đề", "minutes": 45, "speaker": "", "script": ""}], "costs": [{"item": "Băng rôn, khẩu hiệu", "source": "Ngân sách nhà nước", "quantity": 1, "measure": "chiếc", "price": 0, "spent": null, "note": ""}, {"item": "Tờ rơi", "source": "Ngân sách nhà nước", "quantity": 1, "measure": "tờ", "price": 0, "spent": null, "note": ""}, {"item": "Báo cáo viên", "source": "Ngân sách nhà nước", "quantity": 1, "measure": "buổi", "price": 0, "spent": null, "note": ""}], "duties": [{"words": "Ban hành kế hoạch", "who": "", "daysBefore": 20}, {"words": "Treo băng rôn, khẩu hiệu", "who": "", "daysBefore": 1}, {"words": "Tổ chức truyền thông tại cơ sở", "who": "", "daysBefore": -20}, {"words": "Tổng hợp kết quả, báo cáo", "who": "", "daysBefore": -32}]}', true),
    ('018f1100-0000-7000-8000-000000000005', 0, null, 'Thăm, tặng quà', 'tham, tang qua', 'VISIT',
        '{"words": {"basis": "", "purpose": "Thể hiện sự quan tâm của tổ chức Hội đối với hội viên, phụ nữ, trẻ em có hoàn cảnh khó khăn.", "requirements": "Đúng đối tượng, công khai, không trùng lặp; có danh sách ký nhận.", "content": "Rà soát, lập danh sách từ chi hội.\nVận động nguồn lực.\nTổ chức trao quà.", "funding": "Từ nguồn vận động xã hội hóa và Quỹ Hội.", "organising": "Hội Phụ nữ cơ sở: lập danh sách, xác nhận hoàn cảnh, mời người nhận.\nVăn phòng: chuẩn bị quà, danh sách ký nhận, thanh quyết toán."}, "points": [{"title": "Đến thăm, hỏi thăm", "minutes": 20, "speaker": "", "script": ""}, {"title": "Trao quà", "minutes": 20, "speaker": "", "script": ""}], "costs": [{"item": "Quà", "source": "Xã hội hóa (vận động)", "quantity": 1, "measure": "suất", "price": 0, "spent": null, "note": ""}], "duties": [{"words": "Lập danh sách người nhận", "who": "", "daysBefore": 14}, {"words": "Vận động nguồn lực", "who": "", "daysBefore": 10}, {"words": "Mua quà, chia suất", "who": "", "daysBefore": 2}, {"words": "Công khai danh sách, quyết toán", "who": "", "daysBefore": -5}]}', true),
    ('018f1100-0000-7000-8000-000000000006', 0, null, 'Hội thi, giao lưu', 'hoi thi, giao luu', 'CONTEST',
        '{"words": {"basis": "", "purpose": "Tạo sân chơi bổ ích, nâng cao kiến thức, kỹ năng cho cán bộ, hội viên.", "requirements": "Khách quan, công bằng, vui tươi, tiết kiệm.", "content": "Ban hành thể lệ.\nTổ chức thi ở cơ sở, chọn đội dự thi.\nTổ chức hội thi, trao giải.", "funding": "Từ kinh phí hoạt động của Hội và nguồn vận động hợp pháp khác.", "organising": "Thường trực Hội: chỉ đạo chung; duyệt kế hoạch, kịch bản, diễn văn.\nVăn phòng: hội trường, giấy mời, kinh phí, hậu cần.\nHội Phụ nữ cơ sở: vận động hội viên tham dự, gửi kết quả sau hoạt động."}, "points": [{"title": "Khai mạc, giới thiệu đại biểu, ban giám khảo", "minutes": 15, "speaker": "", "script": ""}, {"title": "Phần thi chào hỏi", "minutes": 40, "speaker": "", "script": ""}, {"title": "Phần thi kiến thức", "minutes": 40, "speaker": "", "script": ""}, {"title": "Phần thi năng khiếu", "minutes": 60, "speaker": "", "script": ""}, {"title": "Công bố kết quả, trao giải", "minutes": 15, "speaker": "", "script": ""}], "costs": [{"item": "Giải thưởng", "source": "Quỹ Hội", "quantity": 1, "measure": "giải", "price": 0, "spent": null, "note": ""}, {"item": "Bồi dưỡng ban giám khảo", "source": "Quỹ Hội", "quantity": 1, "measure": "người", "price": 0, "spent": null, "note": ""}, {"item": "Âm thanh, trang trí", "source": "Quỹ Hội", "quantity": 1, "measure": "buổi", "price": 0, "spent": null, "note": ""}], "duties": [{"words": "Ban hành kế hoạch, thể lệ", "who": "", "daysBefore": 40}, {"words": "Đăng ký đội thi", "who": "", "daysBefore": 20}, {"words": "Bốc thăm, tập duyệt", "who": "", "daysBefore": 3}, {"words": "Ra quyết định khen thưởng", "who": "", "daysBefore": 1}, {"words": "Báo cáo kết quả", "who": "", "daysBefore": -5}]}', true);
