package vn.congtachoi.supervision.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.shell.NotFoundView;
import vn.congtachoi.supervision.TestSiteVisit;
import vn.congtachoi.supervision.record.FindingForm;
import vn.congtachoi.supervision.record.Grade;
import vn.congtachoi.supervision.record.MinutesForm;
import vn.congtachoi.supervision.record.VisitRecords;
import vn.congtachoi.supervision.rules.VisitAct;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;

/** What is to be done on site, and the record as the page hands it to the browser. */
class SiteScreensTest extends ScreenTest {

    @Autowired
    TestCity cities;

    @Autowired
    TestSiteVisit visits;

    @Autowired
    VisitRecords records;

    private TestCity.World world;
    private UUID plan;

    @BeforeEach
    void found() {
        world = cities.build();
        plan = visits.plan(world.chair(), world.city());
    }

    private TestSignIn[] team() {
        return new TestSignIn[] {world.chair(), world.viceChair(), world.officer()};
    }

    private UUID ahead() {
        return visits.ahead(plan, world.songCau(), false, team());
    }

    private UUID underway() {
        return visits.underway(plan, world.songCau(), false, team());
    }

    private JsonNode model() {
        roundTrip();
        String text = find(SiteRecord.class).single().getElement().getProperty("model");
        return JsonMapper.builder().build().readTree(text);
    }

    @Test
    void herVisitsAreCardsAndThoseOfOthersAreNot() {
        signIn(world.officer());
        open("hien-truong");
        assertThat(shown()).contains("Không có cuộc nào trong bảy ngày tới");
        UUID visit = underway();
        open("hien-truong");
        assertThat(shown())
                .contains("Sông Cầu " + world.mark())
                .contains("Đang tiến hành")
                .contains("Kiểm tra nội bộ: Công tác Hội và sổ sách")
                .contains("Ghi biên bản");
        assertThat(find(SiteRecord.Unsent.class).single().getElement().getProperty("model"))
                .contains("hien-truong/" + visit)
                .contains(world.officer().accountId().toString());
        press("Ghi biên bản");
        assertThat(address()).isEqualTo("hien-truong/" + visit);
        signIn(world.viewer());
        open("hien-truong");
        assertThat(shown()).doesNotContain("Sông Cầu");
        visits.take(world.officer(), plannedAndCancelled(), VisitAct.CANCEL);
        signIn(world.officer());
        open("hien-truong");
        assertThat(find(SiteRecord.Unsent.class).all())
                .as("what was cancelled is gone")
                .hasSize(1);
    }

    @Test
    void minutesThatAreWrittenAreTheNextThingToClose() {
        UUID visit = underway();
        signIn(world.officer());
        open("kiem-tra-giam-sat/cuoc/" + visit);
        assertThat(buttons()).contains("Ghi biên bản").doesNotContain("Chốt biên bản");
        world.officer().run(() -> records.write(visit, new MinutesForm("", "Bà Hoa", "Đoàn xem sổ", 0)));
        open("kiem-tra-giam-sat/cuoc/" + visit);
        assertThat(buttons()).contains("Chốt biên bản").doesNotContain("Ghi biên bản");
    }

    private List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    private UUID plannedAndCancelled() {
        return visits.ahead(plan, world.nongThuong(), false, team());
    }

    @Test
    void aVisitIsBegunOnTheSpotOnceItMayBe() {
        UUID visit = ahead();
        signIn(world.officer());
        open("hien-truong");
        assertThat(shown()).as("nobody told the body").contains("phải qua bước").doesNotContain("Ghi biên bản");
        assertThat(find(Button.class)
                        .withCondition(button -> words(button).equals("Bắt đầu làm việc"))
                        .all())
                .isEmpty();
        open("hien-truong/" + visit);
        assertThat(shown()).contains("Đoàn chưa bắt đầu làm việc").contains("phải qua bước");
        visits.take(world.officer(), visit, VisitAct.DECIDE);
        visits.take(world.officer(), visit, VisitAct.NOTIFY);
        open("hien-truong");
        press("Bắt đầu làm việc");
        ConfirmDialog question = find(ConfirmDialog.class).single();
        assertThat(question.getElement().getProperty("header")).contains("Sông Cầu " + world.mark());
        test(question).confirm();
        roundTrip();
        assertThat(address()).isEqualTo("hien-truong/" + visit);
        assertThat(model().path("sheet").path("open").asBoolean()).isTrue();
    }

    @Test
    void theRecordIsHandedOverWithPeoplePointsAndWhatWasWritten() {
        UUID visit = underway();
        world.officer().run(() -> {
            records.write(visit, new MinutesForm("Hà Thị Hương", "Bế Thị Hạnh", "Đoàn công bố", 0));
            records.keep(visit, new FindingForm(Ids.next(), "Sổ sách của Hội", Grade.STRENGTH, "Ghi đủ"));
        });
        signIn(world.officer());
        open("hien-truong/" + visit);
        JsonNode model = model();
        assertThat(model.path("account").asString())
                .isEqualTo(world.officer().accountId().toString());
        assertThat(model.path("page").asString()).isEqualTo("kiem-tra-giam-sat/cuoc/" + visit);
        assertThat(model.path("team").size()).isEqualTo(3);
        assertThat(model.path("team").get(0).asString())
                .startsWith("Hà Thị Hương, Chủ tịch")
                .endsWith("– Trưởng đoàn");
        assertThat(model.path("points").findValuesAsString("text"))
                .as("without an outline: what is looked at")
                .containsExactly("Quản lý hội viên", "Sổ sách của Hội");
        assertThat(model.path("grades").findValuesAsString("word"))
                .containsExactly("Ưu điểm", "Đạt yêu cầu", "Hạn chế", "Vi phạm");
        JsonNode sheet = model.path("sheet");
        assertThat(sheet.path("minutes").path("proceedings").asString()).isEqualTo("Đoàn công bố");
        assertThat(sheet.path("minutes").path("version").asLong()).isEqualTo(1);
        assertThat(sheet.path("findings").get(0).path("words").asString()).isEqualTo("Ghi đủ");
        assertThat(sheet.path("csrf").isNull())
                .as("asked for when something is sent")
                .isTrue();
        assertThat(model.path("words").path("OFFLINE").asString()).contains("Chưa gửi ({0})");
        assertThat(model.path("words").size()).isEqualTo(SiteWord.values().length);
        assertThat(shown()).doesNotContain("chỉ những người có tên");
    }

    @Test
    void closedMinutesAreReadAndSayWhy() {
        UUID visit = underway();
        world.officer().run(() -> records.write(visit, new MinutesForm("", "Bế Thị Hạnh", "Đoàn công bố", 0)));
        visits.take(world.officer(), visit, VisitAct.MINUTE);
        signIn(world.officer());
        open("hien-truong/" + visit);
        JsonNode sheet = model().path("sheet");
        assertThat(sheet.path("open").asBoolean()).isFalse();
        assertThat(sheet.path("why").asString()).contains("biên bản đã chốt");
    }

    @Test
    void aRestrictedVisitSaysHowItIsKept() {
        UUID visit = visits.underway(plan, world.songCau(), true, team());
        signIn(world.officer());
        open("hien-truong/" + visit);
        assertThat(shown()).contains("chỉ những người có tên trong danh sách được xem");
        signIn(world.viewer());
        open("hien-truong/" + visit);
        assertThat(view()).isInstanceOf(NotFoundView.class);
    }

    @Test
    void whoeverIsNotOfTheTeamHasNoRecordPage() {
        UUID visit = underway();
        for (TestSignIn other : new TestSignIn[] {world.viewer(), world.songCauChair(), world.nongThuongChair()}) {
            signIn(other);
            open("hien-truong/" + visit);
            assertThat(view()).as(other.username()).isInstanceOf(NotFoundView.class);
        }
    }

    private Component view() {
        return (Component) getCurrentView();
    }
}
