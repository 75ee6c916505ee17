package vn.congtachoi.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.document.DocumentDetail;
import vn.congtachoi.document.DocumentReading;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.document.text.Run;
import vn.congtachoi.kernel.StaleDataException;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** The schedule of a week: composed, adjusted by hand, issued and issued again. */
abstract class WeekTest extends AgendaBench {

    private static final LocalDate MONDAY = LocalDate.of(2023, 7, 10);

    @Autowired
    WeekService weeks;

    @Autowired
    WeekReading schedules;

    @Autowired
    WeekPapers papers;

    @Autowired
    DocumentReading documents;

    private static WeekEntry entry(LocalDate day, String content) {
        return new WeekEntry(day, HalfDay.AFTERNOON, null, content, "Đ/c Lan", "Xã Nông Thượng", "");
    }

    private WeekDetail week(TestSignIn reader) {
        return reader.call(() -> schedules.week(world.city(), MONDAY.plusDays(2)));
    }

    private List<String> contents(TestSignIn reader) {
        return week(reader).lines().stream().map(line -> line.entry().content()).toList();
    }

    private WeekLine line(String content) {
        return week(world.officer()).lines().stream()
                .filter(line -> line.entry().content().equals(content))
                .findFirst()
                .orElseThrow();
    }

    private int compose() {
        return world.officer().call(() -> weeks.compose(world.city(), MONDAY));
    }

    private void issue() {
        long version = week(world.officer()).version();
        world.officer().run(() -> weeks.issue(world.city(), MONDAY, version));
    }

    /** A briefing on that day of the week, announced. */
    private UUID meeting(int day, String title) {
        MeetingTime time = new MeetingTime(MONDAY.plusDays(day), EIGHT, TEN);
        UUID meeting = call(briefing(time, person(world.viceChair(), world.city()), Invitee.unit(world.songCau()))
                .withTitle(title));
        take(world.officer(), meeting, MeetingAct.ANNOUNCE);
        return meeting;
    }

    private void retitle(UUID meeting, String title) {
        MeetingForm read = detail(world.officer(), meeting).form();
        world.officer().run(() -> service.change(meeting, read.withTitle(title), "", KnownClashes.NONE));
    }

    @Test
    void meetingsComeInAndWhatWasWrittenByHandStays() {
        UUID sunday = meeting(6, "Ngày hội gia đình");
        UUID tuesday = meeting(1, "Giao ban");
        meeting(7, "Tuần sau");
        assertThat(compose()).isEqualTo(2);
        assertThat(contents(world.officer())).containsExactly("Giao ban", "Ngày hội gia đình");
        assertThat(line("Giao ban").entry())
                .isEqualTo(new WeekEntry(
                        MONDAY.plusDays(1),
                        HalfDay.MORNING,
                        EIGHT,
                        "Giao ban",
                        "Hà Thị Hương",
                        "Hội trường",
                        "Nông Thị Lan; Hội LHPN phường Sông Cầu " + world.mark()));
        assertThat(compose()).as("nothing new").isZero();

        retitle(sunday, "Ngày hội gia đình năm 2023");
        assertThat(compose()).isEqualTo(1);
        assertThat(contents(world.officer())).containsExactly("Giao ban", "Ngày hội gia đình năm 2023");

        WeekLine own = line("Giao ban");
        world.officer()
                .run(() -> weeks.write(
                        world.city(), MONDAY, own.id(), own.version(), entry(MONDAY.plusDays(1), "Giao ban mở rộng")));
        assertThat(compose()).isZero();
        retitle(tuesday, "Giao ban quý III");
        assertThat(compose()).isEqualTo(1);
        assertThat(line("Giao ban mở rộng").sourceChanged()).isTrue();

        WeekLine other = line("Ngày hội gia đình năm 2023");
        world.officer().run(() -> weeks.remove(world.city(), MONDAY, other.id(), other.version()));
        retitle(sunday, "Ngày hội");
        assertThat(compose()).as("what was taken away does not come back").isZero();
        assertThat(contents(world.officer())).containsExactly("Giao ban mở rộng");
    }

    @Test
    void allUnitsBelowAreNamedAtOnceAndTheChairOnlyInHerColumn() {
        UUID meeting = call(briefing(
                        new MeetingTime(MONDAY, EIGHT, TEN),
                        person(world.chair(), world.city()),
                        person(world.viceChair(), world.city()),
                        Invitee.unit(world.songCau()),
                        Invitee.unit(world.nongThuong()))
                .withTitle("Giao ban"));
        take(world.officer(), meeting, MeetingAct.ANNOUNCE);
        compose();
        assertThat(line("Giao ban").entry().participants()).isEqualTo("Nông Thị Lan; 2 đơn vị trực thuộc");
        world.songCauChair().run(() -> weeks.compose(world.songCau(), MONDAY));
        assertThat(world.songCauChair()
                        .call(() -> schedules.week(world.songCau(), MONDAY))
                        .lines())
                .extracting(line -> line.entry().participants())
                .containsExactly("Nông Thị Lan; 2 đơn vị trực thuộc Hội LHPN thành phố Bắc Kạn " + world.mark());
    }

    @Test
    void aMeetingThatIsOffLeavesIt() {
        UUID meeting = meeting(1, "Giao ban");
        compose();
        take(world.officer(), meeting, MeetingAct.POSTPONE);
        assertThat(compose()).isEqualTo(1);
        assertThat(contents(world.officer())).isEmpty();
    }

    @Test
    void itIsReadOnceIssuedAndAChangeMakesAnAdjustment() {
        meeting(1, "Giao ban");
        compose();
        world.officer().run(() -> weeks.add(world.city(), MONDAY, entry(MONDAY, "Kiểm tra cơ sở")));
        assertThat(contents(world.songCauChair()))
                .as("a draft is its arrangers'")
                .isEmpty();
        assertThat(week(world.songCauChair()).state()).isNull();
        issue();
        assertThat(contents(world.songCauChair())).containsExactly("Kiểm tra cơ sở", "Giao ban");
        assertThat(week(world.songCauChair()).adjustment()).isZero();
        assertThat(notices(world.songCauChair()))
                .anyMatch(title -> title.startsWith("Lịch công tác tuần từ 10/7/2023"));
        assertThatThrownBy(this::issue).hasMessageContaining("agenda.week.error.unchanged");

        WeekLine check = line("Kiểm tra cơ sở");
        world.officer()
                .run(() -> weeks.write(
                        world.city(),
                        MONDAY,
                        check.id(),
                        check.version(),
                        entry(MONDAY.plusDays(3), "Kiểm tra cơ sở")));
        assertThat(week(world.officer()).state()).isEqualTo(WeekState.DRAFT);
        assertThat(week(world.officer()).adjustment()).isEqualTo(1);
        assertThat(contents(world.songCauChair())).as("as it was issued").containsExactly("Kiểm tra cơ sở", "Giao ban");
        issue();
        WeekDetail adjusted = week(world.songCauChair());
        assertThat(adjusted.adjustment()).isEqualTo(1);
        assertThat(adjusted.lines()).extracting(WeekLine::changed).containsExactly(false, true);
        assertThat(adjusted.lines())
                .extracting(line -> line.entry().content())
                .containsExactly("Giao ban", "Kiểm tra cơ sở");
        assertThat(notices(world.songCauChair())).anyMatch(title -> title.contains("điều chỉnh lần 1"));
    }

    @Test
    void whoeverArrangesItSeesWhenAnIssuedOneFellBehind() {
        UUID meeting = meeting(1, "Giao ban");
        compose();
        assertThat(week(world.officer()).news()).as("a draft").isZero();
        issue();
        assertThat(week(world.officer()).news()).isZero();
        retitle(meeting, "Giao ban quý III");
        meeting(2, "Họp đột xuất");
        assertThat(week(world.officer()).news()).isEqualTo(2);
        assertThat(week(world.songCauChair()).news()).as("others read it only").isZero();
        assertThat(compose()).isEqualTo(2);
        issue();
        take(world.officer(), meeting, MeetingAct.POSTPONE);
        assertThat(week(world.officer()).news()).as("left the week").isEqualTo(1);
    }

    @Test
    void itsPaperSaysWhatWasIssued() {
        meeting(1, "Giao ban");
        compose();
        assertThatThrownBy(() -> world.officer().call(() -> papers.begin(world.city(), MONDAY)))
                .hasMessageContaining("agenda.week.error.not-issued");
        issue();
        UUID paper = world.officer().call(() -> papers.begin(world.city(), MONDAY));
        DocumentDetail detail = world.officer().call(() -> documents.detail(paper));
        assertThat(detail.form().subject()).isEqualTo("tuần từ 10/7/2023 đến 16/7/2023");
        assertThat(detail.form().text().blocks()).singleElement().satisfies(block -> assertThat(
                        block.allRuns().filter(Run.Text.class::isInstance).map(run -> ((Run.Text) run).text()))
                .startsWith("Ngày", "Buổi, giờ", "Nội dung")
                .contains("Thứ Ba\n11/7/2023", "Sáng\n08:00", "Giao ban", "Hà Thị Hương"));
        assertThat(world.officer().call(() -> papers.of(world.city(), MONDAY)))
                .extracting(DocumentRow::title)
                .containsExactly("Lịch công tác tuần từ 10/7/2023 đến 16/7/2023");
    }

    @Test
    void onlyItsArrangersWriteItAndNotOverEachOther() {
        assertThatThrownBy(() -> world.songCauChair().run(() -> weeks.compose(world.city(), MONDAY)))
                .hasMessageContaining("agenda.right.call");
        assertThatThrownBy(() -> world.chair().call(() -> schedules.week(UUID.randomUUID(), MONDAY)))
                .hasMessageContaining("agenda.week.error.unknown");
        assertThatThrownBy(() -> world.songCauChair().call(() -> schedules.week(world.nongThuong(), MONDAY)))
                .hasMessageContaining("agenda.week.error.unknown");
        assertThatThrownBy(() -> world.officer()
                        .run(() -> weeks.add(world.city(), MONDAY, entry(MONDAY.plusDays(7), "Tuần sau"))))
                .hasMessageContaining("agenda.week.error.day");
        assertThatThrownBy(() -> world.officer().run(() -> weeks.add(world.city(), MONDAY, entry(MONDAY, " "))))
                .hasMessageContaining("agenda.week.error.content");
        assertThatThrownBy(this::issue).hasMessageContaining("agenda.week.error.empty");

        world.officer().run(() -> weeks.add(world.city(), MONDAY, entry(MONDAY, "Họp tổ")));
        WeekLine read = line("Họp tổ");
        long version = week(world.officer()).version();
        WeekEntry atTwo =
                new WeekEntry(MONDAY, HalfDay.MORNING, LocalTime.of(14, 0), "Họp tổ truyền thông", "", "", "");
        world.chair().run(() -> weeks.write(world.city(), MONDAY, read.id(), read.version(), atTwo));
        assertThat(line("Họp tổ truyền thông").entry().half())
                .as("the hour says which half")
                .isEqualTo(HalfDay.AFTERNOON);
        assertThatThrownBy(() -> world.officer()
                        .run(() -> weeks.write(world.city(), MONDAY, read.id(), read.version(), entry(MONDAY, "Cũ"))))
                .isInstanceOf(StaleDataException.class);
        assertThatThrownBy(() -> world.officer().run(() -> weeks.issue(world.city(), MONDAY, version)))
                .isInstanceOf(StaleDataException.class);
        assertThat(world.songCauChair().call(() -> schedules.units()).stream().map(unit -> unit.id()))
                .containsExactly(world.songCau(), world.city(), world.to1(), world.to2());
    }

    @OnH2
    static class OnH2Test extends WeekTest {}

    @OnPostgres
    static class OnPostgresTest extends WeekTest {}
}
