package vn.congtachoi.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.document.AnnexForm;
import vn.congtachoi.document.BesidePaper;
import vn.congtachoi.document.DocumentDetail;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.document.DocumentState;
import vn.congtachoi.document.RecipientLine;
import vn.congtachoi.event.paper.EventPaperKind;
import vn.congtachoi.event.paper.EventPaperRow;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** Papers say what the event says, the plan's stands still before the signer, and its signature issues it. */
abstract class EventPapersTest extends EventPaperBench {

    private static final LocalTime NINE = LocalTime.of(9, 0);

    @Autowired
    ObjectProvider<BesidePaper> beside;

    @Test
    void thePlanHasItsSixPartsAndWhoDoesWhatAndTheBudgetAsAnnexes() {
        UUID event = planned(20);
        UUID paper = begin(event, EventPaperKind.PLAN);
        DocumentDetail written = document(paper);
        assertThat(written.kind().code()).isEqualTo("KH");
        assertThat(written.form().subject()).isEqualTo("Tổ chức gặp mặt kỷ niệm 93 năm Ngày thành lập Hội");
        assertThat(written.form().bases()).isEqualTo("Căn cứ Điều lệ Hội LHPN Việt Nam");
        assertThat(words(paper))
                .startsWith("Thực hiện Kế hoạch số 19/KH-BTV ngày 03/02/2023 của Hội cấp trên; Ban Thường vụ ")
                .containsSubsequence(
                        "Mục đích, yêu cầu",
                        "Ôn lại truyền thống của Hội",
                        "Trang trọng, thiết thực",
                        "Nội dung hoạt động",
                        "Tuyên truyền",
                        "Trên loa phường",
                        "Thời gian, địa điểm, thành phần",
                        "Từ 08 giờ 00 đến 10 giờ 30, ",
                        "Hội trường thành phố",
                        "Đồng chí Hà Thị Hương",
                        "Lãnh đạo thành phố",
                        "Chương trình (dự kiến)",
                        "08:00 – 08:15",
                        "08:15 – 08:35",
                        "08:35|Giao lưu",
                        "Kinh phí",
                        "Tổng dự toán: 2.200.000 đồng. Bằng chữ: Hai triệu hai trăm nghìn đồng.",
                        "Phụ lục II",
                        "Ngân sách: 1.000.000 đồng.",
                        "Tổ chức thực hiện",
                        "Phụ lục I");
        assertThat(written.annexes())
                .extracting(AnnexForm::title)
                .containsExactly("Bảng phân công nhiệm vụ", "Dự toán kinh phí");
        assertThat(String.join("|", written.annexes().getFirst().text().plainTexts()))
                .contains("Chuẩn bị hội trường", "Cử đại biểu");
        assertThat(written.form().recipients())
                .extracting(RecipientLine::unitId)
                .contains(world.songCau())
                .doesNotContain(world.city());
    }

    @Test
    void thePlanStandsStillBeforeTheSignerAndHerSignatureIssuesIt() {
        UUID event = planned(20);
        UUID paper = begin(event, EventPaperKind.PLAN);
        UUID second = begin(event, EventPaperKind.PLAN);
        submit(paper, "");
        assertThat(detail(world.officer(), event).mayPrepare().allowed()).isFalse();
        assertThatThrownBy(() -> write(event)).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> submit(second, "")).hasMessageContaining("events.paper.error.held");
        world.officer().run(() -> documentRoute.recall(paper));
        assertThat(detail(world.officer(), event).mayPrepare().allowed()).isTrue();
        sign(paper, "");
        EventDetail issued = detail(world.officer(), event);
        assertThat(issued.row().state()).isEqualTo(EventState.PLANNED);
        assertThat(issued.mayPrepare().allowed()).as("released").isTrue();
        assertThat(issued.versions()).singleElement().satisfies(version -> {
            assertThat(version.documentId()).isEqualTo(paper);
            assertThat(version.byName()).isEqualTo("Hà Thị Hương");
        });
        EventStepRow step = issued.steps().getLast();
        assertThat(step.deed()).isEqualTo(EventDeed.ISSUE);
        assertThat(step.words()).contains("/KH-BTV", "Hà Thị Hương");
        assertThat(step.by()).as("the signer has no need of a right here").startsWith("Cổng công tác");
    }

    @Test
    void aPlanIsIssuedAgainWithAReason() {
        UUID event = planned(20);
        sign(begin(event, EventPaperKind.PLAN), "");
        UUID again = begin(event, EventPaperKind.PLAN);
        assertThatThrownBy(() -> submit(again, " ")).hasMessageContaining("events.paper.error.reason");
        sign(again, "Thêm phần trao quà");
        assertThat(detail(world.officer(), event).versions())
                .extracting(EventVersionRow::number, EventVersionRow::reason)
                .containsExactly(tuple(1, ""), tuple(2, "Thêm phần trao quà"));
        assertThat(detail(world.officer(), event).steps().getLast().words()).contains("Lý do: Thêm phần trao quà");
    }

    @Test
    void aPaperThatItsEventHasOvertakenIsWrittenAnewOrKeptBeforeItIsSubmitted() {
        UUID event = planned(20);
        UUID paper = begin(event, EventPaperKind.PLAN);
        assertThat(besideOf(paper)).containsExactly("văn bản khớp với nội dung hiện nay");
        move(event, NINE, "Nhà văn hóa");
        assertThat(late(event)).containsExactly(paper);
        assertThat(besideOf(paper)).containsExactly("nội dung đã thay đổi sau khi soạn văn bản này");
        assertThatThrownBy(() -> submit(paper, "")).hasMessageContaining("events.paper.error.late");
        assertThat(detail(world.officer(), event).mayPrepare().allowed()).isTrue();
        world.officer().run(() -> renewal.renew(paper));
        assertThat(words(paper)).contains("09 giờ 00", "Nhà văn hóa").doesNotContain("Hội trường thành phố");
        assertThat(document(paper).annexes()).hasSize(2);
        assertThat(late(event)).isEmpty();
        move(event, EIGHT, "Nhà văn hóa");
        assertThatThrownBy(() -> world.songCauChair().run(() -> renewal.keep(paper)))
                .isInstanceOf(BusinessException.class);
        world.officer().run(() -> renewal.keep(paper));
        submit(paper, "");
        assertThat(document(paper).state()).isEqualTo(DocumentState.CONTENT_REVIEW);
    }

    private List<UUID> late(UUID event) {
        return world
                .officer()
                .call(() -> renewal.late(
                        papers.of(event).stream().map(EventPaperRow::document).toList()))
                .stream()
                .map(late -> late.paper().id())
                .toList();
    }

    private List<String> besideOf(UUID paper) {
        return world.officer().call(() -> beside.orderedStream()
                .flatMap(source -> source.of(paper).stream())
                .map(BesidePaper.Line::words)
                .toList());
    }

    @Test
    void whenHourOrPlaceChangesAfterItWasIssuedTheNoticeIsDraftedOnce() {
        UUID event = planned(20);
        assertThat(offer(event, EventPaperKind.CHANGE_NOTICE).allowed()).isFalse();
        move(event, NINE, "Hội trường thành phố");
        assertThat(written(event)).as("nobody was told yet").isEmpty();
        sign(begin(event, EventPaperKind.PLAN), "");
        assertThat(offer(event, EventPaperKind.CHANGE_NOTICE).allowed()).isFalse();
        move(event, EIGHT, "Nhà văn hóa phường");
        UUID notice = paper(event, EventPaperKind.CHANGE_NOTICE);
        assertThat(document(notice).form().subject())
                .isEqualTo("Thay đổi thời gian, địa điểm tổ chức gặp mặt kỷ niệm 93 năm Ngày thành lập Hội");
        assertThat(words(notice))
                .contains("/KH-BTV ngày")
                .containsSubsequence("Thời gian", "Từ 09 giờ 00", "Từ 08 giờ 00")
                .containsSubsequence("Địa điểm", "Hội trường thành phố", "Nhà văn hóa phường");
        move(event, EIGHT, "Nhà văn hóa xã");
        assertThat(written(event)).containsExactly(EventPaperKind.PLAN, EventPaperKind.CHANGE_NOTICE);
        assertThat(late(event)).containsExactly(notice);
        world.officer().run(() -> renewal.renew(notice));
        assertThat(words(notice)).contains("Nhà văn hóa xã");
        sign(notice, "");
        assertThat(offer(event, EventPaperKind.CHANGE_NOTICE).allowed())
                .as("what it says is what people were told")
                .isFalse();
        move(event, EIGHT, "Sân vận động");
        assertThat(words(paper(event, EventPaperKind.CHANGE_NOTICE)))
                .contains("Nhà văn hóa xã", "Sân vận động")
                .doesNotContain("Từ 09 giờ 00");
    }

    @Test
    void theInvitationNamesNobodyAndSaysWhatWhenAndWhere() {
        UUID event = planned(20);
        UUID paper = begin(event, EventPaperKind.INVITATION);
        assertThat(document(paper).kind().code()).isEqualTo("GM");
        assertThat(document(paper).form().subject()).isEqualTo("Dự gặp mặt kỷ niệm 93 năm Ngày thành lập Hội");
        assertThat(document(paper).form().addressees()).isEqualTo("Các đại biểu, khách mời theo danh sách");
        assertThat(words(paper))
                .contains("trân trọng kính mời tới dự gặp mặt kỷ niệm 93 năm")
                .contains("Từ 08 giờ 00", "Hội trường thành phố", "Áo dài", "Văn nghệ chào mừng");
    }

    @Test
    void programmeScriptAndBudgetAreBegunFromThePlan() {
        UUID event = create(gathering(20));
        assertThat(offer(event, EventPaperKind.PROGRAMME).allowed()).isFalse();
        assertThatThrownBy(() -> begin(event, EventPaperKind.BUDGET)).hasMessageContaining("events.paper.no.costs");
        write(event);
        assertThat(words(begin(event, EventPaperKind.PROGRAMME)))
                .contains("1|08:00 – 08:15|Văn nghệ chào mừng|Đội văn nghệ");
        UUID script = begin(event, EventPaperKind.SCRIPT);
        assertThat(document(script).kind().numbered()).isFalse();
        assertThat(words(script)).contains("Lời dẫn: |Kính thưa quý vị đại biểu");
        assertThat(words(begin(event, EventPaperKind.BUDGET)))
                .contains("1|Hoa tươi|2 lẵng|500.000|1.000.000|Ngân sách")
                .contains("2|Nước uống (có hóa đơn)|120 suất|10.000|1.200.000|Xã hội hóa")
                .contains("Tổng cộng|2.200.000", "Bằng chữ: Hai triệu hai trăm nghìn đồng.");
    }

    @Test
    void itemsWithoutPricesAreNoBudgetYet() {
        UUID event = create(gathering(20));
        EventPlanForm plan = new EventPlanForm(
                new EventWords("", "Ôn lại truyền thống", "", "Gặp mặt", "Từ quỹ Hội", ""),
                List.of(),
                List.of(new EventCostLine("Maket", "Quỹ Hội", BigDecimal.ONE, "bộ", 0, null, "")),
                List.of(),
                version(event));
        world.officer().run(() -> service.plan(event, plan));
        assertThatThrownBy(() -> begin(event, EventPaperKind.BUDGET)).hasMessageContaining("events.paper.no.prices");
        UUID paper = begin(event, EventPaperKind.PLAN);
        assertThat(document(paper).annexes()).isEmpty();
        assertThat(words(paper)).contains("Từ quỹ Hội").doesNotContain("0 đồng", "Phụ lục");
    }

    @Test
    void whatWasSpentAndWhatCameOfItAreWrittenOnceItWasHeld() {
        UUID event = planned(0);
        assertThat(offer(event, EventPaperKind.SETTLEMENT).allowed()).isFalse();
        sign(begin(event, EventPaperKind.PLAN), "");
        take(world.officer(), event, EventAct.HOLD);
        assertThat(offer(event, EventPaperKind.RESULT).allowed())
                .as("nothing told")
                .isFalse();
        List<EventCostLine> costs = detail(world.officer(), event).plan().costs().stream()
                .map(line -> new EventCostLine(
                        line.item(),
                        line.source(),
                        line.quantity(),
                        line.measure(),
                        line.price(),
                        line.item().startsWith("Hoa") ? Long.valueOf(900_000) : null,
                        line.note()))
                .toList();
        world.officer()
                .run(() -> service.record(
                        event,
                        new EventResultForm(
                                "120 đại biểu dự\nTrao 10 suất quà", "Mời sớm hơn", costs, version(event))));
        assertThat(words(begin(event, EventPaperKind.SETTLEMENT)))
                .contains("1|Ngân sách|1.000.000|900.000|100.000")
                .contains("1|Hoa tươi|Ngân sách|1.000.000|900.000|100.000")
                .contains("2|Nước uống|Xã hội hóa|1.200.000|")
                .contains("Bằng chữ: Chín trăm nghìn đồng.", "Còn 1 khoản chưa ghi số đã chi.");
        UUID result = begin(event, EventPaperKind.RESULT);
        assertThat(document(result).form().addressees()).isEqualTo("Hội LHPN cấp trên");
        assertThat(words(result))
                .startsWith("Thực hiện Kế hoạch số ")
                .containsSubsequence("Trao 10 suất quà", "Tổng số đã chi: 900.000 đồng.", "Mời sớm hơn");
    }

    @Test
    void whoeverDoesNotArrangeItWritesNoPapersOfIt() {
        UUID event = planned(20);
        sign(begin(event, EventPaperKind.PLAN), "");
        assertThat(world.songCauChair().call(() -> papers.offers(reading.detail(event))))
                .isEmpty();
        assertThatThrownBy(() -> world.songCauChair().call(() -> papers.begin(event, EventPaperKind.INVITATION)))
                .isInstanceOf(ForbiddenException.class);
        assertThat(world.songCauChair().call(() -> papers.of(event)))
                .as("not issued to her unit yet")
                .isEmpty();
        assertThat(world.officer().call(() -> papers.of(event)).stream()
                        .map(EventPaperRow::document)
                        .map(DocumentRow::kind))
                .containsExactly("Kế hoạch");
    }

    @OnH2
    static class H2Test extends EventPapersTest {}

    @OnPostgres
    static class PostgresTest extends EventPapersTest {}
}
