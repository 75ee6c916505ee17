package vn.congtachoi.supervision.ui.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.dnd.DropEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.calendar.WorkingDays;
import vn.congtachoi.scheduling.RuleLevel;
import vn.congtachoi.supervision.TestYearPlan;
import vn.congtachoi.supervision.VisitRow;
import vn.congtachoi.supervision.layout.AttemptState;
import vn.congtachoi.supervision.layout.LayoutByHand;
import vn.congtachoi.supervision.layout.LayoutService;
import vn.congtachoi.supervision.layout.LayoutWish;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;
import vn.congtachoi.uikit.VnFormat;

/** The page on which visits are laid out: a dropped card, the same by name, and what a search proposes. */
class LayoutPageTest extends ScreenTest {

    @Autowired
    TestCity cities;

    @Autowired
    TestYearPlan plans;

    @Autowired
    LayoutService layouts;

    @Autowired
    LayoutByHand byHand;

    @Autowired
    WorkingDays workingDays;

    @Autowired
    Clock clock;

    private TestCity.World world;
    private UUID plan;
    private UUID campaign;

    @BeforeEach
    void found() {
        world = cities.build();
        plan = plans.begin(world.officer(), world.city());
        campaign = plans.inspection(
                world.officer(), plan, "Công tác Hội", 80, team(), world.songCau(), world.nongThuong());
    }

    private List<UUID> team() {
        return List.of(
                world.chair().personId(),
                world.viceChair().personId(),
                world.officer().personId());
    }

    private LocalDate workday(int from) {
        LocalDate first = LocalDate.now(clock).plusDays(from);
        return world.officer().call(() -> first.datesUntil(first.plusDays(30))
                .filter(workingDays::isWorkingDay)
                .findFirst()
                .orElseThrow());
    }

    private void openAt(LocalDate day, String more) {
        open("kiem-tra-giam-sat/xep-lich/" + plan + "?thang=" + YearMonth.from(day) + more);
        roundTrip();
    }

    private VisitRow visit(UUID body) {
        return plans.visit(world.officer(), campaign, body);
    }

    private VisitCard card(String body) {
        roundTrip();
        return find(VisitCard.class)
                .withCondition(one -> words(one).contains(body))
                .single();
    }

    private Div cell(LocalDate day) {
        roundTrip();
        String number = ", " + VnFormat.day(day);
        return find(Div.class)
                .withCondition(
                        one -> one.hasClassName("app-layout-day") && words(one).contains(number))
                .single();
    }

    private void drop(VisitCard card, Component where) {
        UI.getCurrent().getInternals().setActiveDragSourceComponent(card);
        ComponentUtil.fireEvent(where, new DropEvent<>(where, true, "all", 0, 0, 0, 0));
        UI.getCurrent().getInternals().setActiveDragSourceComponent(null);
        roundTrip();
    }

    private Component dialog() {
        roundTrip();
        return find(Dialog.class).single();
    }

    @SuppressWarnings("unchecked")
    private Select<RuleLevel> level(String rule) {
        List<Select<?>> all =
                find(Select.class).all().stream().<Select<?>>map(one -> one).toList();
        return (Select<RuleLevel>) all.stream()
                .filter(one -> one.getAriaLabel().orElse("").endsWith(rule))
                .findFirst()
                .orElseThrow();
    }

    private void inDialog(String caption) {
        test(find(Button.class, dialog())
                        .withCondition(button -> words(button).equals(caption))
                        .single())
                .click();
        roundTrip();
    }

    @Test
    void aDroppedVisitIsLaidAtOnceWhenNothingBreaks() {
        signIn(world.officer());
        LocalDate day = workday(12);
        openAt(day, "");
        assertThat(shown()).contains("Chưa xếp ngày (2)").contains("Công tác Hội");
        drop(card("Sông Cầu"), cell(day));
        assertThat(visit(world.songCau()).placing().day()).isEqualTo(day);
        assertThat(shown()).contains("Chưa xếp ngày (1)");
    }

    @Test
    void whatBreaksIsSaidBesideItAndWhatIsBindingCannotBeLaid() {
        signIn(world.officer());
        LocalDate early = workday(3);
        openAt(early, "");
        drop(card("Sông Cầu"), cell(early));
        assertThat(words(dialog()))
                .contains("được báo trước 10 ngày")
                .contains("Bắt buộc")
                .contains("Chọn ngày muộn hơn");
        assertThat(find(Checkbox.class, dialog())
                        .withCondition(Component::isVisible)
                        .exists())
                .isFalse();
        inDialog("Xếp ngày");
        assertThat(words(dialog())).contains("quá sớm");
        assertThat(visit(world.songCau()).placing().day()).isNull();
        test(find(DatePicker.class, dialog()).single()).setValue(workday(12));
        assertThat(words(dialog())).contains("Không vướng gì");
        inDialog("Xếp ngày");
        assertThat(visit(world.songCau()).placing().day()).isEqualTo(workday(12));
    }

    @Test
    void whatIsOnlyWishedForIsLaidAnyway() {
        UUID second = plans.inspection(world.officer(), plan, "Ủy thác", 80, team(), world.songCau());
        plans.place(world.officer(), visit(world.songCau()), workday(12));
        signIn(world.officer());
        LocalDate near = workday(20);
        openAt(near, "");
        test(level("Một đơn vị không tiếp hai đoàn quá gần nhau")).selectItem("Nên");
        press("Lưu quy tắc");
        assertThat(world.officer()
                        .call(() -> byHand.sheet(plan, near, near))
                        .weights()
                        .weights()
                        .values())
                .extracting(weight -> weight.level())
                .contains(RuleLevel.SOFT);
        VisitCard open = find(VisitCard.class)
                .withCondition(one -> words(one).contains("Ủy thác"))
                .single();
        drop(open, cell(near));
        assertThat(words(dialog())).contains("cách nhau");
        inDialog("Xếp ngày");
        assertThat(plans.visit(world.officer(), second, world.songCau())
                        .placing()
                        .day())
                .as("she has not said that she wants it all the same")
                .isNull();
        test(find(Checkbox.class, dialog()).withCondition(Component::isVisible).single())
                .click();
        inDialog("Xếp ngày");
        assertThat(plans.visit(world.officer(), second, world.songCau())
                        .placing()
                        .day())
                .isEqualTo(near);
    }

    @Test
    void aPinnedVisitCannotBeDragged() {
        LocalDate day = workday(12);
        plans.place(world.officer(), visit(world.songCau()), day);
        signIn(world.officer());
        openAt(day, "");
        Button pin = find(Button.class, card("Sông Cầu"))
                .withCondition(one -> one.getAriaLabel().orElse("").startsWith("Ghim"))
                .single();
        test(pin).click();
        assertThat(visit(world.songCau()).pinned()).isTrue();
        assertThat(card("Sông Cầu").getElement().getProperty("draggable")).isNull();
        assertThat(card("Nông Thượng").getElement().getProperty("draggable")).isEqualTo("true");
    }

    @Test
    void aSearchIsProposedAndAccepted() {
        signIn(world.officer());
        openAt(workday(12), "&giay=1");
        press("Xếp giúp");
        assertThat(shown()).contains("Dừng");
        assertThat(offered()).as("one search at a time").doesNotContain("Xếp giúp");
        UUID attempt =
                world.officer().call(() -> layouts.latest(plan)).orElseThrow().id();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> world.officer().call(() -> layouts.state(attempt)).state() == AttemptState.FOUND);
        openAt(workday(12), "");
        assertThat(shown()).contains("Kết quả xếp giúp").contains("Mới").contains("Nhận lịch này");
        assertThat(offered())
                .as("what waits for her is the next step")
                .contains("Nhận lịch này", "Xếp lại", "Bỏ")
                .doesNotContain("Xếp giúp");
        assertThat(visit(world.songCau()).placing().day()).isNull();
        press("Nhận lịch này");
        assertThat(visit(world.songCau()).placing().day()).isNotNull();
        assertThat(visit(world.nongThuong()).placing().day()).isNotNull();
        assertThat(shown()).contains("Chưa xếp ngày (0)").doesNotContain("Kết quả xếp giúp");
        press("Xếp giúp");
        assertThat(shown()).doesNotContain("Kết quả xếp giúp");
    }

    private List<String> offered() {
        return find(Button.class).all().stream().map(LayoutPageTest::words).toList();
    }

    private IntegerField number(String label) {
        roundTrip();
        return find(IntegerField.class)
                .withCondition(one -> one.getAriaLabel().orElse("").startsWith(label))
                .single();
    }

    private boolean asksForTeams() {
        roundTrip();
        return !find(StaffingPanel.class).all().isEmpty();
    }

    @Test
    void teamsAreAskedForOnlyWhereACampaignHasNone() {
        signIn(world.officer());
        LocalDate day = workday(12);
        openAt(day, "");
        assertThat(asksForTeams()).as("its team is whole").isFalse();
        UUID fresh = plans.inspection(
                world.officer(), plan, "Tài chính Hội", 80, List.of(), world.songCau(), world.nongThuong());
        openAt(day, "&dot=" + campaign);
        assertThat(asksForTeams()).as("it is not chosen").isFalse();
        openAt(
                day,
                "&nguoi=" + world.chair().personId() + "," + world.officer().personId() + "&doan=" + fresh
                        + "_hong_0,hong");
        IntegerField teams = number("Số đoàn: Tài chính Hội");
        assertThat(teams.getValue()).isEqualTo(1);
        assertThat(teams.getMax()).as("one for each visit").isEqualTo(2);
        assertThat(number("Số người mỗi đoàn").getMin()).isEqualTo(3);
        assertThat(shown()).contains("Cần 3 người; đồng chí chọn thêm 1 người");
        test(teams).setValue(2);
        assertThat(shown()).contains("Cần 6 người; đồng chí chọn thêm 4 người");
        test(number("Số người mỗi đoàn")).setValue(4);
        press("Xếp giúp");
        assertThat(world.officer()
                        .call(() -> layouts.latest(plan))
                        .orElseThrow()
                        .wish()
                        .staffings())
                .isEqualTo(Map.of(fresh, new LayoutWish.Staffing(2, 4)));
    }

    @Test
    void whatSheGivesStandsInTheAddress() {
        signIn(world.officer());
        LocalDate day = workday(12);
        openAt(
                day,
                "&doi=co&nguoi=" + world.chair().personId() + "&ky=" + day + "_" + day.plusDays(3)
                        + ",hong&giay=60&doan=" + campaign + "_2_4," + campaign + "_hong");
        LayoutLook look =
                LayoutLook.of(UI.getCurrent().getActiveViewLocation().getQueryParameters(), YearMonth.from(day));
        assertThat(look.wish().moves()).isTrue();
        assertThat(look.wish().people()).containsExactly(world.chair().personId());
        assertThat(look.wish().periods()).hasSize(1);
        assertThat(look.wish().seconds()).isEqualTo(60);
        assertThat(look.wish().staffings()).isEqualTo(Map.of(campaign, new LayoutWish.Staffing(2, 4)));
        assertThat(LayoutLook.of(look.query(), YearMonth.of(2000, 1))).isEqualTo(look);
        assertThat(find(Checkbox.class)
                        .withCondition(one -> "Được dời cuộc đã có ngày mà chưa ghim".equals(one.getLabel()))
                        .single()
                        .getValue())
                .isTrue();
    }

    @Test
    void whoDoesNotArrangeSeesAndChangesNothing() {
        signIn(world.viewer());
        openAt(workday(12), "");
        assertThat(shown()).contains("Sông Cầu").contains("Quyền tổ chức đợt");
        assertThat(card("Sông Cầu").getElement().getProperty("draggable")).isNull();
        assertThat(find(Button.class)
                        .withCondition(one -> words(one).equals("Xếp giúp"))
                        .single()
                        .isEnabled())
                .isFalse();
    }
}
