package vn.congtachoi.event;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.agenda.KnownClashes;
import vn.congtachoi.document.DocumentDetail;
import vn.congtachoi.document.DocumentRoute;
import vn.congtachoi.document.DocumentSigning;
import vn.congtachoi.document.TestOffice;
import vn.congtachoi.event.paper.EventPaperKind;
import vn.congtachoi.event.paper.EventPaperRenewal;
import vn.congtachoi.event.paper.EventPaperRow;
import vn.congtachoi.event.paper.EventPaperwork;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.signing.TestKeys;

/** A city that holds events and has an office that signs their papers. */
abstract class EventPaperBench extends EventBench {

    @Autowired
    TestOffice offices;

    @Autowired
    EventPaperwork papers;

    @Autowired
    EventPaperRenewal renewal;

    @Autowired
    DocumentRoute documentRoute;

    @Autowired
    DocumentSigning signing;

    TestOffice.Office office;

    @BeforeEach
    void opened() {
        office = offices.open();
        world = office.world();
    }

    /** A gathering with a plan that says everything. */
    UUID planned(int days) {
        UUID event = create(gathering(days).with("Lãnh đạo thành phố\nCán bộ Hội các cơ sở", "Áo dài", 120));
        write(event);
        return event;
    }

    void write(UUID event) {
        EventPlanForm plan = new EventPlanForm(
                new EventWords(
                        "Căn cứ Điều lệ Hội LHPN Việt Nam\nThực hiện Kế hoạch số 19/KH-BTV ngày 03/02/2023 của Hội cấp trên;",
                        "Ôn lại truyền thống của Hội",
                        "Trang trọng, thiết thực\nTiết kiệm, an toàn",
                        "1. Tuyên truyền\n- Trên loa phường\n2. Họp mặt\n+ Văn nghệ chào mừng",
                        "",
                        "Thường trực Hội chủ trì chuẩn bị"),
                List.of(
                        new ProgrammePoint("Văn nghệ chào mừng", 15, "Đội văn nghệ", "Kính thưa quý vị đại biểu"),
                        new ProgrammePoint("Diễn văn", 20, "Đồng chí Chủ tịch", ""),
                        new ProgrammePoint("Giao lưu", null, "", "")),
                List.of(
                        new EventCostLine("Hoa tươi", "Ngân sách", new BigDecimal("2"), "lẵng", 500_000, null, ""),
                        new EventCostLine(
                                "Nước uống", "Xã hội hóa", new BigDecimal("120"), "suất", 10_000, null, "có hóa đơn")),
                List.of(
                        EventDutyLine.of("chuẩn bị hội trường", world.city(), null, inDays(3)),
                        EventDutyLine.of("cử đại biểu", world.songCau(), null, null)),
                version(event));
        world.officer().run(() -> service.plan(event, plan));
    }

    void move(UUID event, LocalTime begins, String place) {
        EventForm form = detail(world.officer(), event).form();
        world.officer()
                .run(() -> service.change(
                        event,
                        form.at(EventTime.on(
                                        form.time().from(), begins, form.time().ends()))
                                .in(EventWhere.at(place)),
                        "Trùng lịch của thành phố",
                        KnownClashes.NONE));
    }

    UUID begin(UUID event, EventPaperKind kind) {
        return world.officer().call(() -> papers.begin(event, kind));
    }

    Decision offer(UUID event, EventPaperKind kind) {
        return Objects.requireNonNull(
                world.officer().call(() -> papers.offers(reading.detail(event))).get(kind));
    }

    List<EventPaperKind> written(UUID event) {
        return world.officer().call(() -> papers.of(event)).stream()
                .map(EventPaperRow::kind)
                .toList();
    }

    UUID paper(UUID event, EventPaperKind kind) {
        return world.officer().call(() -> papers.of(event)).stream()
                .filter(row -> row.kind() == kind)
                .findFirst()
                .orElseThrow()
                .document()
                .id();
    }

    DocumentDetail document(UUID paper) {
        return offices.detail(world.officer(), paper);
    }

    String words(UUID paper) {
        return document(paper).form().text().plainTexts().stream().collect(Collectors.joining("|"));
    }

    void submit(UUID paper, String message) {
        world.officer()
                .run(() -> documentRoute.submit(paper, document(paper).form().version(), message));
    }

    void sign(UUID paper, String message) {
        submit(paper, message);
        world.viceChair().run(() -> documentRoute.approve(paper, ""));
        office.clerk().run(() -> documentRoute.passFormat(paper));
        world.chair().run(() -> signing.sign(paper, TestKeys.PIN));
    }
}
