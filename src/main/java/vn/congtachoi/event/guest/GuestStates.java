package vn.congtachoi.event.guest;

import java.time.Instant;
import vn.congtachoi.agenda.Attendance;
import vn.congtachoi.agenda.GuestAnswer;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** How far a guest is, in words. */
public final class GuestStates {

    private GuestStates() {}

    /** "Zalo, 12/10/2023" or "Chưa báo" */
    public static String told(GuestLine line) {
        Instant at = line.told().at();
        ToldWay way = line.told().way();
        if (at == null || way == null) {
            return Texts.of("events.guest.told.not");
        }
        String key = line.told().outdated() ? "events.guest.told.outdated" : "events.guest.told.by";
        return Texts.of(
                key,
                VietnameseText.sentence(Texts.of("events.guest.way", way)),
                VnFormat.day(at.atZone(VnFormat.ZONE).toLocalDate()));
    }

    /** "Dự", or "Đ/c Lý Thị Bé, Phó Chủ tịch dự thay" */
    public static String answer(GuestLine line) {
        GuestLine.Answer answer = line.answer();
        return answer.given() == GuestAnswer.STAND_IN
                ? Texts.of("events.guest.answer.sends", standIn(answer))
                : Texts.of("agenda.answer", answer.given());
    }

    /** "Lý Thị Bé, Phó Chủ tịch" */
    public static String standIn(GuestLine.Answer answer) {
        String name = answer.standInName().isEmpty() ? GuestWords.erased() : answer.standInName();
        return answer.standInPost().isEmpty() ? name : name + ", " + answer.standInPost();
    }

    /** "Có mặt lúc 07:52", "Đến muộn lúc 08:40", "Vắng" */
    public static String came(GuestLine line) {
        GuestLine.Presence presence = line.presence();
        Instant at = presence.at();
        String words;
        if (!presence.isThere()) {
            words = Texts.of("agenda.attendance", presence.attendance());
        } else if (presence.attendance() == Attendance.STAND_IN) {
            words = Texts.of("events.guest.came.stand-in", standIn(line.answer()));
        } else {
            words = Texts.of(presence.late() ? "events.guest.came.late" : "events.guest.came.there");
        }
        String moment = at == null ? words : Texts.of("events.guest.came.at", words, VnFormat.hour(at));
        return presence.unexpected() ? Texts.of("events.guest.came.unexpected", moment) : moment;
    }
}
