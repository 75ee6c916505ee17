package vn.congtachoi.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.agenda.Attendance;
import vn.congtachoi.agenda.GuestAnswer;
import vn.congtachoi.event.guest.CheckInService;
import vn.congtachoi.event.guest.GiftForm;
import vn.congtachoi.event.guest.GiftService;
import vn.congtachoi.event.guest.GuestAnswerForm;
import vn.congtachoi.event.guest.GuestCalls;
import vn.congtachoi.event.guest.GuestForm;
import vn.congtachoi.event.guest.GuestGroup;
import vn.congtachoi.event.guest.GuestLine;
import vn.congtachoi.event.guest.GuestPaper;
import vn.congtachoi.event.guest.GuestReading;
import vn.congtachoi.event.guest.GuestService;
import vn.congtachoi.event.guest.RecipientForm;
import vn.congtachoi.event.guest.ToldWay;
import vn.congtachoi.event.guest.UnitCounting;
import vn.congtachoi.event.paper.EventInvitations;
import vn.congtachoi.event.paper.EventListKind;
import vn.congtachoi.event.paper.EventLists;
import vn.congtachoi.event.paper.EventPaperKind;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.supervision.PdfWords;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** What is printed of guests and gifts: for those inside alone, with whole names, and kept nowhere. */
abstract class EventPrintsTest extends EventPaperBench {

    @Autowired
    EventInvitations invitations;

    @Autowired
    GuestPaper guestPaper;

    @Autowired
    EventLists lists;

    @Autowired
    GuestService guests;

    @Autowired
    GuestReading guestReading;

    @Autowired
    GuestCalls calls;

    @Autowired
    CheckInService checkIn;

    @Autowired
    UnitCounting counting;

    @Autowired
    GiftService gifts;

    private UUID add(UUID event, GuestGroup group, String honorific, String name, String post, String organisation) {
        return world.officer()
                .call(() -> guests.add(event, GuestForm.of(group, honorific, name, post, organisation), false));
    }

    private UUID honoured(UUID event) {
        return add(event, GuestGroup.HONOUR, "ông", "Hà Văn Sơn", "Phó Chủ tịch UBND", "thành phố Bắc Kạn");
    }

    private UUID delegate(UUID event, String name) {
        return add(event, GuestGroup.DELEGATE, "đồng chí", name, "Chủ tịch Hội", "Hội LHPN phường Sông Cầu");
    }

    private List<String> pages(byte[] pdf) {
        return PdfWords.pages(pdf);
    }

    @Test
    void everyGuestHasHerOwnPageOfThePaperThatWasSigned() {
        UUID event = planned(20);
        assertThatThrownBy(() -> world.officer().call(() -> invitations.pdf(event, guest -> true)))
                .hasMessageContaining("events.paper.invitation.no-paper");
        UUID paper = begin(event, EventPaperKind.INVITATION);
        assertThat(world.officer().call(() -> invitations.mayPrint(event)).reason())
                .as("nobody invited")
                .hasToString("events.paper.invitation.no-guests");
        honoured(event);
        delegate(event, "Lục Thị Thơm");
        UUID told = delegate(event, "Triệu Mùi Pham");
        assertThat(PdfWords.of(world.officer().call(() -> invitations.pdf(event, guest -> true))))
                .contains("DỰ THẢO");
        sign(paper, "");
        byte[] all = world.officer().call(() -> invitations.pdf(event, guest -> true));
        List<String> pages = pages(all);
        assertThat(PdfWords.of(all)).doesNotContain("DỰ THẢO").contains("/GM-BTV");
        assertThat(pages).hasSize(3);
        assertThat(pages.get(0)).contains("ông Hà Văn Sơn", "Phó Chủ tịch UBND thành phố Bắc Kạn", "Hà Thị Hương");
        assertThat(pages.get(1)).contains("đồng chí Lục Thị Thơm").doesNotContain("Hà Văn Sơn");
        assertThat(pages.get(2)).contains("Triệu Mùi Pham");
        world.officer().run(() -> calls.told(event, List.of(told), ToldWay.ZALO));
        assertThat(pages(world.officer()
                        .call(() -> invitations.pdf(event, guest -> guest.told().at() == null))))
                .as("those whom nobody has told")
                .hasSize(2)
                .noneMatch(page -> page.contains("Triệu Mùi Pham"));
        assertThat(pages(world.officer().call(() -> guestPaper.invitation(event, told))))
                .as("hers alone")
                .singleElement()
                .asString()
                .contains("Triệu Mùi Pham", "/GM-BTV");
        assertThatThrownBy(() -> world.songCauChair().call(() -> guestPaper.invitation(event, told)))
                .isInstanceOf(ForbiddenException.class);
        assertThat(untold(event)).as("printing tells nobody").isEqualTo(2);
        assertThatThrownBy(() -> world.officer().call(() -> invitations.pdf(event, guest -> false)))
                .hasMessageContaining("events.paper.invitation.nobody");
    }

    @Test
    void anInvitationThatTheEventHasOvertakenIsNotPrintedAsADraftAndWarnsWhenSigned() {
        UUID event = planned(20);
        UUID paper = begin(event, EventPaperKind.INVITATION);
        honoured(event);
        move(event, LocalTime.of(9, 0), "Nhà văn hóa");
        assertThatThrownBy(() -> world.officer().call(() -> invitations.pdf(event, guest -> true)))
                .hasMessageContaining("events.paper.invitation.late");
        world.officer().run(() -> renewal.renew(paper));
        assertThat(PdfWords.of(world.officer().call(() -> invitations.pdf(event, guest -> true))))
                .contains("09 giờ 00", "Nhà văn hóa");
        sign(paper, "");
        assertThat(world.officer().call(() -> invitations.isOvertaken(event))).isFalse();
        move(event, EIGHT, "Nhà văn hóa");
        assertThat(world.officer().call(() -> invitations.isOvertaken(event))).isTrue();
        assertThat(PdfWords.of(world.officer().call(() -> invitations.pdf(event, guest -> true))))
                .as("what was signed")
                .contains("09 giờ 00");
    }

    private long untold(UUID event) {
        return world.officer().call(() -> guestReading.list(event)).stream()
                .map(GuestLine::told)
                .filter(told -> told.at() == null)
                .count();
    }

    @Test
    void whoeverStandsOutsidePrintsNothing() {
        UUID event = planned(20);
        honoured(event);
        sign(begin(event, EventPaperKind.PLAN), "");
        begin(event, EventPaperKind.INVITATION);
        assertThat(world.songCauChair().call(() -> lists.offers(event))).isEmpty();
        for (EventListKind kind : EventListKind.values()) {
            assertThatThrownBy(() -> world.songCauChair().call(() -> lists.pdf(event, kind)))
                    .isInstanceOf(BusinessException.class);
        }
        assertThatThrownBy(() -> world.songCauChair().call(() -> invitations.pdf(event, guest -> true)))
                .isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> world.songCauChair().call(() -> lists.news(event)))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    void theListOfDelegatesHasTheirOrderSeatsAndStandIns() {
        UUID event = planned(20);
        assertThat(world.officer()
                        .call(() -> lists.offers(event).get(EventListKind.DELEGATES))
                        .allowed())
                .isFalse();
        honoured(event);
        UUID away = delegate(event, "Lục Thị Thơm");
        UUID sends = delegate(event, "Triệu Mùi Pham");
        world.officer().run(() -> calls.answer(event, away, GuestAnswerForm.of(GuestAnswer.NOT_COMING)));
        world.officer().run(() -> calls.answer(event, sends, GuestAnswerForm.sends("Bàn Thị Nga", "")));
        assertThat(PdfWords.of(world.officer().call(() -> lists.pdf(event, EventListKind.DELEGATES))))
                .contains("DANH SÁCH ĐẠI BIỂU", "Hội trường thành phố", "Ký tên", "NGƯỜI LẬP")
                .containsSubsequence("Hà Văn Sơn", "Triệu Mùi Pham", "Bàn Thị Nga", "Danh sách này có 2 người.")
                .doesNotContain("Lục Thị Thơm");
    }

    @Test
    void whatWasGivenIsSignedForAndThankedFor() {
        UUID event = planned(0);
        UUID guest = honoured(event);
        delegate(event, "Lục Thị Thơm");
        sign(begin(event, EventPaperKind.PLAN), "");
        world.officer().run(() -> checkIn.note(event, Map.of(guest, Attendance.PRESENT)));
        world.officer().run(() -> counting.say(event, world.songCau(), 25, null));
        world.officer()
                .run(() -> gifts.add(
                        event,
                        GiftForm.of("Quà hội viên khó khăn", 3, "phần", 900_000L, "Hợp tác xã Nhung Lũy"),
                        List.of(
                                RecipientForm.of("Nguyễn Thị Ánh", "Tổ 5"),
                                new RecipientForm("Lý Mai", "Tổ 6", 1, true))));
        assertThat(PdfWords.of(world.officer().call(() -> lists.pdf(event, EventListKind.GIFTS))))
                .contains("DANH SÁCH KÝ NHẬN QUÀ", "Quà hội viên khó khăn – 3 phần – Hợp tác xã Nhung Lũy")
                .containsSubsequence("Nguyễn Thị Ánh", "Tổ 5", "Lý Mai", "Tổ 6", "đã ký nhận", "TM. BAN THƯỜNG VỤ");
        assertThat(PdfWords.of(world.officer().call(() -> lists.pdf(event, EventListKind.THANKS))))
                .contains("DANH SÁCH CẢM ƠN")
                .containsSubsequence("Hà Văn Sơn", "Hợp tác xã Nhung Lũy", "trị giá 900.000 đồng")
                .doesNotContain("Lục Thị Thơm");

        take(world.officer(), event, EventAct.HOLD);
        world.officer()
                .run(() -> service.record(
                        event,
                        new EventResultForm(
                                "- Ôn lại truyền thống của Hội",
                                "",
                                detail(world.officer(), event).plan().costs(),
                                version(event))));
        assertThat(words(begin(event, EventPaperKind.RESULT)))
                .containsSubsequence("Số người dự: |26 người", "Hội LHPN phường Sông Cầu", "|25|")
                .contains("Quà hội viên khó khăn|3 phần|900.000|Hợp tác xã Nhung Lũy")
                .doesNotContain("Hà Văn Sơn", "Nguyễn Thị Ánh");
        assertThat(words(begin(event, EventPaperKind.SETTLEMENT))).contains("Quà hội viên khó khăn|3 phần|900.000");
        assertThat(world.officer().call(() -> lists.news(event)))
                .contains("tại Hội trường thành phố", "Tới dự có ông Hà Văn Sơn, Phó Chủ tịch UBND")
                .contains("26 đại biểu", "\n\nÔn lại truyền thống của Hội", "3 phần quà hội viên khó khăn")
                .doesNotContain("Nguyễn Thị Ánh");
    }

    @OnH2
    static class OnH2Test extends EventPrintsTest {}

    @OnPostgres
    static class OnPostgresTest extends EventPrintsTest {}
}
