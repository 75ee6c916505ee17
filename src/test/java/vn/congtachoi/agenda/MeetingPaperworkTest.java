package vn.congtachoi.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.document.DocumentDetail;
import vn.congtachoi.document.DocumentReading;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.document.RecipientLine;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** The papers that a meeting gives on its way, and what stands in them. */
abstract class MeetingPaperworkTest extends AgendaBench {

    @Autowired
    MeetingPaperwork papers;

    @Autowired
    DocumentReading documents;

    private List<MeetingPaperKind> offered(TestSignIn who, UUID meeting) {
        return who.call(() -> papers.offers(reading.detail(meeting))).entrySet().stream()
                .filter(offer -> offer.getValue().allowed())
                .map(Map.Entry::getKey)
                .toList();
    }

    private String refusal(UUID meeting, MeetingPaperKind kind) {
        Decision offer = world.officer()
                .call(() -> papers.offers(reading.detail(meeting)))
                .get(kind);
        return String.valueOf(offer.reason());
    }

    private DocumentDetail paper(UUID meeting, MeetingPaperKind kind) {
        return world.officer().call(() -> documents.detail(papers.begin(meeting, kind)));
    }

    private static String words(DocumentDetail paper) {
        return String.join("|", paper.form().text().plainTexts());
    }

    private UUID full(int day) {
        UUID meeting = call(new MeetingForm(
                MeetingKind.BRIEFING,
                "Giao ban tháng 7",
                morning(day),
                MeetingWhere.at("Hội trường"),
                new MeetingHeads(world.chair().personId(), "", world.officer().personId()),
                List.of(
                        person(world.viceChair(), world.city()),
                        Invitee.unit(world.songCau()),
                        Invitee.guest("Ban Dân vận Thành ủy")),
                List.of(new AgendaPoint("Kết quả tháng 6", 30, "Đ/c Lan"), new AgendaPoint("Nhiệm vụ", null, "")),
                List.of(),
                "Mang theo số liệu vay vốn.",
                0));
        take(world.officer(), meeting, MeetingAct.ANNOUNCE);
        return meeting;
    }

    @Test
    void theInvitationSaysWhatWhenWhereAndToWhom() {
        UUID meeting = full(3);
        assertThat(offered(world.officer(), meeting))
                .containsExactly(MeetingPaperKind.INVITATION, MeetingPaperKind.ATTENDANCE);
        DocumentDetail paper = paper(meeting, MeetingPaperKind.INVITATION);
        assertThat(paper.kind().code()).isEqualTo("GM");
        assertThat(paper.form().subject()).isEqualTo("dự Giao ban tháng 7");
        assertThat(paper.form().addressees().lines())
                .containsExactly(
                        "Đồng chí Nông Thị Lan, Phó Chủ tịch Hội LHPN thành phố Bắc Kạn " + world.mark(),
                        "Hội LHPN phường Sông Cầu " + world.mark(),
                        "Ban Dân vận Thành ủy");
        assertThat(paper.form().recipients().stream().map(RecipientLine::unitId))
                .containsExactly(null, world.songCau(), null);
        assertThat(words(paper))
                .contains("08 giờ 00, ")
                .contains("Địa điểm: |Hội trường")
                .contains("Chủ trì: |Đồng chí Hà Thị Hương, Chủ tịch")
                .contains("Kết quả tháng 6 (trình bày: Đ/c Lan)|Nhiệm vụ")
                .contains("Chuẩn bị: |Mang theo số liệu vay vốn.");
        assertThat(world.officer().call(() -> papers.of(meeting)))
                .extracting(DocumentRow::title)
                .containsExactly("Giấy mời dự Giao ban tháng 7");
    }

    @Test
    void whoeverTakesPartSignsTheList() {
        UUID meeting = full(3);
        UUID guest = guest(meeting, Invitee.unit(world.songCau())).id();
        world.songCauChair().run(() -> answers.answer(guest, GuestAnswer.NOT_COMING, null, "Bận họp phường"));
        DocumentDetail paper = paper(meeting, MeetingPaperKind.ATTENDANCE);
        assertThat(paper.kind().name()).isEqualTo("Danh sách");
        assertThat(words(paper))
                .contains("TT|Họ và tên|Chức vụ, đơn vị|Ký tên|Ghi chú|")
                .contains("1|Nông Thị Lan|Phó Chủ tịch|2|")
                .contains("|Hội LHPN phường Sông Cầu " + world.mark() + "|Báo vắng|3|Ban Dân vận Thành ủy");
    }

    @Test
    void minutesAndConclusionsComeAfterIt() {
        UUID meeting = full(0);
        assertThat(refusal(meeting, MeetingPaperKind.MINUTES)).contains("agenda.paper.no.not-held");
        assertThatThrownBy(() -> paper(meeting, MeetingPaperKind.MINUTES)).isInstanceOf(ForbiddenException.class);
        UUID guest = guest(meeting, Invitee.unit(world.songCau())).id();
        world.songCauChair().run(() -> answers.answer(guest, GuestAnswer.NOT_COMING, null, "Bận họp phường"));
        take(world.officer(), meeting, MeetingAct.HOLD);
        assertThat(refusal(meeting, MeetingPaperKind.INVITATION)).contains("agenda.paper.no.over");
        world.officer().run(() -> answers.noteAsAnswered(meeting));
        long version = detail(world.officer(), meeting).form().version();
        Conclusion order = new Conclusion(null, "Nộp danh sách", Invitee.unit(world.songCau()), inDays(7));
        world.officer()
                .run(() -> records.write(
                        meeting,
                        new MeetingRecord(
                                "Chị Hương khai mạc\nChị Lan báo cáo",
                                List.of(order, Conclusion.of("Giữ lịch giao ban")),
                                version)));
        assertThat(refusal(meeting, MeetingPaperKind.CONCLUSIONS)).contains("agenda.paper.no.not-concluded");
        DocumentDetail minutes = paper(meeting, MeetingPaperKind.MINUTES);
        assertThat(minutes.kind().code()).isEqualTo("BB");
        assertThat(minutes.form().signerId()).isEqualTo(world.chair().personId());
        assertThat(words(minutes))
                .contains("Thư ký: |Đồng chí Đàm Thị Cúc")
                .contains("Vắng mặt (1):|Hội LHPN phường Sông Cầu " + world.mark() + " (lý do: Bận họp phường)")
                .contains("Được mời, chưa điểm danh (2):")
                .contains("Chị Hương khai mạc|Chị Lan báo cáo")
                .contains("Giữ lịch giao ban.")
                .contains("kết thúc vào 10 giờ 00");
        take(world.chair(), meeting, MeetingAct.CONCLUDE);
        DocumentDetail notice = paper(meeting, MeetingPaperKind.CONCLUSIONS);
        assertThat(notice.form().subject()).isEqualTo("kết luận Giao ban tháng 7");
        assertThat(words(notice))
                .contains("đồng chí Hà Thị Hương kết luận")
                .contains("Nộp danh sách. Hội LHPN phường Sông Cầu " + world.mark()
                        + " thực hiện, hoàn thành trước ngày");
        assertThat(offered(world.officer(), meeting))
                .containsExactly(MeetingPaperKind.ATTENDANCE, MeetingPaperKind.MINUTES, MeetingPaperKind.CONCLUSIONS);
    }

    @Test
    void whoWritesNoPapersOfTheUnitIsOfferedNone() {
        UUID meeting = full(3);
        assertThat(offered(world.songCauChair(), meeting)).isEmpty();
        assertThatThrownBy(() -> world.songCauChair().call(() -> papers.begin(meeting, MeetingPaperKind.ATTENDANCE)))
                .isInstanceOf(ForbiddenException.class);
        take(world.officer(), meeting, MeetingAct.CANCEL);
        assertThat(offered(world.officer(), meeting)).isEmpty();
        UUID outside =
                call(briefing(morning(3), person(world.chair(), world.city())).withTitle("Hội nghị dân vận"));
        assertThat(offered(world.officer(), outside).stream().map(Enum::name).collect(Collectors.joining(" ")))
                .isEqualTo("INVITATION ATTENDANCE");
    }

    @OnH2
    static class OnH2Test extends MeetingPaperworkTest {}

    @OnPostgres
    static class OnPostgresTest extends MeetingPaperworkTest {}
}
