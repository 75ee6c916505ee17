package vn.congtachoi.supervision.ui.site;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.supervision.TeamRow;
import vn.congtachoi.supervision.VisitDetail;
import vn.congtachoi.supervision.record.Grade;
import vn.congtachoi.supervision.record.RecordSheet;
import vn.congtachoi.uikit.Texts;

/** What of a visit's data stands in the record on site: people, points, grades. */
final class SiteWords {

    private static final int TOPIC_LENGTH = 300;

    private SiteWords() {}

    /** "Hà Thị Hương, Chủ tịch Hội LHPN thành phố Bắc Kạn – Trưởng đoàn" */
    static List<String> team(@Nullable TeamRow team) {
        return team == null
                ? List.of()
                : team.members().stream().map(SiteWords::line).toList();
    }

    private static String line(TeamRow.Member member) {
        String role = Texts.of("supervision.holder", member.role().holder());
        return member.post().isEmpty()
                ? Texts.of("supervision.site.member", member.name(), role)
                : Texts.of("supervision.site.member-of", member.name(), member.post(), role);
    }

    /** The points of the outline; of a visit without one, what it looks at. */
    static List<SiteRecord.Point> points(VisitDetail visit, RecordSheet sheet) {
        List<String> points = sheet.points().isEmpty() ? visit.content().lines().toList() : sheet.points();
        return points.stream()
                .map(VietnameseText::nfc)
                .filter(text -> !text.isEmpty())
                .distinct()
                .map(text ->
                        new SiteRecord.Point(text, VietnameseText.nfc(VietnameseText.beginning(text, TOPIC_LENGTH))))
                .toList();
    }

    static List<SiteRecord.GradeWord> grades() {
        return Arrays.stream(Grade.values())
                .map(grade -> new SiteRecord.GradeWord(
                        grade.name(),
                        Texts.of("supervision.grade", grade),
                        grade.tone().cssName()))
                .toList();
    }
}
