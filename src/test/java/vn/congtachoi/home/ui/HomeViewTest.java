package vn.congtachoi.home.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.document.TestOffice;
import vn.congtachoi.indicator.BlankDecision;
import vn.congtachoi.indicator.CellRef;
import vn.congtachoi.indicator.CellValue;
import vn.congtachoi.indicator.ReturnTexts;
import vn.congtachoi.indicator.SaveCell;
import vn.congtachoi.indicator.SheetService;
import vn.congtachoi.indicator.Submissions;
import vn.congtachoi.indicator.SubmitForm;
import vn.congtachoi.indicator.TestRound;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.SystemActor;
import vn.congtachoi.organisation.UnitChange;
import vn.congtachoi.organisation.UnitFacts;
import vn.congtachoi.organisation.UnitKind;
import vn.congtachoi.organisation.UnitService;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;
import vn.congtachoi.task.Assignee;
import vn.congtachoi.task.TaskForm;
import vn.congtachoi.task.TaskService;

/** The first screen of each: her name, what waits, what changed. */
class HomeViewTest extends ScreenTest {

    @Autowired
    TestCity cities;

    @Autowired
    TestRound rounds;

    @Autowired
    SheetService sheets;

    @Autowired
    Submissions submissions;

    @Autowired
    UnitService units;

    @Autowired
    TestOffice offices;

    @Autowired
    TaskService tasks;

    @Autowired
    Clock clock;

    @Autowired
    CurrentActor currentActor;

    @Test
    void greetsByTheGivenNameOfTheDirectory() {
        TestCity.World world = cities.build();
        signIn(world.songCauChair());
        open("");
        assertThat(shown()).contains("Chào đồng chí Hạnh").contains("Chưa có thay đổi nào");
    }

    @Test
    void showsWhatABranchHasSentToItsCommune() {
        TestCity.World world = cities.build();
        TestRound.Opened round = rounds.open(world);
        world.to1Head().run(() -> {
            CellRef cell = new CellRef(round.round(), world.to1(), round.sessions());
            sheets.save(SaveCell.own(cell, 0, CellValue.of(3)));
            submissions.submit(
                    round.round(),
                    world.to1(),
                    new SubmitForm(ReturnTexts.none(), Map.of(), BlankDecision.NOT_AVAILABLE));
        });
        signIn(world.songCauChair());
        open("");
        assertThat(shown())
                .contains("Tổ 1 " + world.mark() + " đã nộp “" + round.name() + "”")
                .contains("Xem tất cả");
        signIn(world.nongThuongChair());
        open("");
        assertThat(shown()).doesNotContain("đã nộp “");
    }

    @Test
    void aDueDayIsSaidOnce() {
        TestCity.World world = cities.build();
        TestRound.Opened round = rounds.open(world);
        signIn(world.to1Head());
        open("");
        assertThat(shown())
                .contains("Nộp " + round.name())
                .containsOnlyOnce("còn 3 ngày")
                .doesNotContain("Sắp tới");
        signIn(world.officer());
        open("");
        assertThat(shown()).contains("0/2 đơn vị đã nộp").containsOnlyOnce("còn 3 ngày");
    }

    @Test
    void whatIsToSignAndWhatIsLateStandInBlocksOfTheirOwn() {
        TestOffice.Office office = offices.open();
        TestCity.World world = office.world();
        offices.toSign(office, "Kết quả quý III");
        world.officer()
                .run(() -> tasks.give(
                        world.city(),
                        null,
                        TaskForm.of(
                                "Việc chậm",
                                List.of(new Assignee(world.city(), world.chair().personId())),
                                LocalDate.now(clock).minusDays(2))));
        signIn(world.chair());
        open("");
        String page = shown();
        assertThat(page).containsOnlyOnce("Chờ tôi ký: Báo cáo Kết quả quý III").containsOnlyOnce("Việc chậm");
        assertThat(page.indexOf("Kết quả quý III")).isLessThan(page.indexOf("Quá hạn"));
        assertThat(page.indexOf("Quá hạn")).isLessThan(page.indexOf("Việc chậm"));
        assertThat(page.indexOf("Việc chậm")).isLessThan(page.indexOf("Đang chờ đồng chí"));
    }

    @Test
    void aLongBoardShowsFirstWhoNeedsSomebodyAndLeadsToTheRest() {
        TestCity.World world = cities.build();
        currentActor.runAs(new SystemActor("Kiểm thử"), () -> IntStream.rangeClosed(3, 8)
                .mapToObj(n -> "Tổ " + n + " " + world.mark())
                .forEach(name -> units.create(new UnitChange.Create(
                        UnitFacts.of("Chi hội " + name, name, UnitKind.BRANCH),
                        world.songCau(),
                        LocalDate.of(2015, 1, 1),
                        ""))));
        TestRound.Opened round = rounds.open(world);
        world.to1Head()
                .run(() -> submissions.submit(
                        round.round(),
                        world.to1(),
                        new SubmitForm(ReturnTexts.none(), Map.of(), BlankDecision.NOT_AVAILABLE)));
        signIn(world.songCauChair());
        open("");
        assertThat(shown()).contains("và 3 chi hội nữa");
        Div board = find(Div.class).withClassName("app-multiples").single();
        assertThat(board.getChildren()).hasSize(5);
        assertThat(words(board)).doesNotContain("Tổ 1 " + world.mark()).contains("Tổ 2 " + world.mark());
        assertThat(find(Anchor.class).all())
                .filteredOn(link -> link.getText().equals("và 3 chi hội nữa"))
                .extracting(Anchor::getHref)
                .containsExactly("so-lieu/" + round.round() + "/tinh-hinh/" + world.songCau());
        signIn(world.officer());
        open("");
        assertThat(shown()).contains("0/2 đơn vị đã nộp").doesNotContain("đơn vị nữa");
    }
}
