package vn.congtachoi.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.document.DocumentDetail;
import vn.congtachoi.document.DocumentReading;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.document.RecipientLine;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** A month, composed of its weeks and of what the modules have, its paper and its picture. */
abstract class MonthTest extends AgendaBench {

    private static final YearMonth JULY = YearMonth.of(2023, 7);
    private static final LocalDate MONDAY = LocalDate.of(2023, 7, 10);

    @Autowired
    MonthReading months;

    @Autowired
    MonthPapers papers;

    @Autowired
    SchedulePicture pictures;

    @Autowired
    WeekService weeks;

    @Autowired
    WeekReading schedules;

    @Autowired
    DocumentReading documents;

    private void meeting(LocalDate day, String title) {
        UUID meeting = call(briefing(new MeetingTime(day, EIGHT, TEN), Invitee.unit(world.songCau()))
                .withTitle(title));
        take(world.officer(), meeting, MeetingAct.ANNOUNCE);
    }

    private List<String> contents(TestSignIn reader) {
        return reader.call(() -> months.month(world.city(), JULY)).lines().stream()
                .map(line -> line.entry().content())
                .toList();
    }

    @Test
    void anIssuedWeekSaysWhatItSaysAndTheOthersWhatTheModulesHave() {
        meeting(LocalDate.of(2023, 6, 30), "Tháng trước");
        meeting(LocalDate.of(2023, 7, 3), "Giao ban");
        meeting(MONDAY.plusDays(1), "Hội nghị");
        meeting(LocalDate.of(2023, 7, 31), "Tổng kết hè");
        world.officer().run(() -> {
            weeks.compose(world.city(), MONDAY);
            weeks.add(
                    world.city(), MONDAY, new WeekEntry(MONDAY, HalfDay.AFTERNOON, null, "Kiểm tra cơ sở", "", "", ""));
        });
        assertThat(contents(world.officer())).containsExactly("Giao ban", "Hội nghị", "Tổng kết hè");
        world.officer()
                .run(() -> weeks.issue(
                        world.city(),
                        MONDAY,
                        schedules.week(world.city(), MONDAY).version()));
        assertThat(contents(world.songCauChair()))
                .containsExactly("Giao ban", "Kiểm tra cơ sở", "Hội nghị", "Tổng kết hè");
        assertThatThrownBy(() -> world.songCauChair().call(() -> months.month(world.nongThuong(), JULY)))
                .hasMessageContaining("agenda.week.error.unknown");
        assertThat(JULY.atDay(1).with(DayOfWeek.MONDAY))
                .as("a week of two months")
                .isEqualTo("2023-06-26");
    }

    @Test
    void itsPaperGoesToAllBelowAndIsAPicture() throws IOException {
        assertThatThrownBy(() -> world.officer().call(() -> papers.begin(world.city(), JULY)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("agenda.month.error.empty");
        meeting(MONDAY, "Giao ban");
        UUID paper = world.officer().call(() -> papers.begin(world.city(), JULY));
        DocumentDetail detail = world.officer().call(() -> documents.detail(paper));
        assertThat(detail.form().subject()).isEqualTo("tháng 7 năm 2023");
        assertThat(detail.form().text().plainTexts()).contains("Thứ Hai\n10/7/2023", "Sáng\n08:00", "Giao ban");
        assertThat(detail.form().recipients().stream().map(RecipientLine::unitId))
                .containsExactlyInAnyOrder(world.songCau(), world.nongThuong(), null);
        UUID again = world.officer().call(() -> papers.begin(world.city(), JULY));
        assertThat(world.officer().call(() -> papers.of(world.city(), JULY)))
                .extracting(DocumentRow::id)
                .containsExactly(again, paper);
        BufferedImage picture =
                ImageIO.read(new ByteArrayInputStream(world.officer().call(() -> pictures.png(paper))));
        assertThat(picture.getWidth()).isBetween(800, 1200);
        assertThat(picture.getHeight()).isGreaterThan(picture.getWidth());
        assertThatThrownBy(() -> world.nongThuongChair().call(() -> pictures.png(paper)))
                .hasMessageContaining("document.notFound");
        assertThatThrownBy(() -> world.songCauChair().call(() -> papers.begin(world.city(), JULY)))
                .isInstanceOf(ForbiddenException.class);
    }

    @OnH2
    static class OnH2Test extends MonthTest {}

    @OnPostgres
    static class OnPostgresTest extends MonthTest {}
}
