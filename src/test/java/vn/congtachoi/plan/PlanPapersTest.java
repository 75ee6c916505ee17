package vn.congtachoi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.document.AnnexForm;
import vn.congtachoi.document.DocumentDetail;
import vn.congtachoi.document.DocumentReading;
import vn.congtachoi.document.DocumentRoute;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.document.DocumentSigning;
import vn.congtachoi.document.InkSigning;
import vn.congtachoi.document.TestOffice;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.kernel.Money;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.programme.FundingSource;
import vn.congtachoi.signing.TestKeys;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;
import vn.congtachoi.task.TaskMeasure;
import vn.congtachoi.task.TaskNeeds;

/** The papers of a plan: what is before the signer stands still, her signature approves it. */
abstract class PlanPapersTest extends PlanBench {

    @Autowired
    TestOffice offices;

    @Autowired
    PlanPapers papers;

    @Autowired
    PlanAdjustment adjustment;

    @Autowired
    PlanAnnexes annexes;

    @Autowired
    DocumentReading documents;

    @Autowired
    DocumentRoute route;

    @Autowired
    DocumentSigning signing;

    @Autowired
    InkSigning ink;

    private TestOffice.Office office;
    private UUID plan;
    private UUID training;

    @BeforeEach
    void written() {
        office = offices.open();
        world = office.world();
        plan = begin();
        UUID programme = add(plan, null, PlanItemForm.heading("Dự án 8"));
        training = add(
                plan,
                programme,
                work("Tập huấn", 12, 10)
                        .needing(new TaskNeeds(
                                50,
                                TaskMeasure.PERSONS,
                                Map.of(FundingSource.UNION_FUND, new Money(17_000_000)),
                                List.of())));
    }

    private UUID paper(PlanPaperKind kind) {
        return world.officer().call(() -> papers.begin(plan, kind));
    }

    private DocumentDetail document(UUID paper) {
        return world.officer().call(() -> documents.detail(paper));
    }

    private void submit(UUID paper) {
        world.officer().run(() -> route.submit(paper, document(paper).form().version(), ""));
    }

    private void onTheDesk(UUID paper) {
        submit(paper);
        world.viceChair().run(() -> route.approve(paper, ""));
        office.clerk().run(() -> route.passFormat(paper));
    }

    private static String words(DocumentText text) {
        return text.plainTexts().stream().collect(Collectors.joining("|"));
    }

    @Test
    void aSignedPlanIsApprovedByItsSigner() {
        UUID paper = paper(PlanPaperKind.PLAN);
        assertThat(document(paper).form().subject()).isEqualTo("công tác năm " + year());
        assertThat(words(document(paper).form().text()))
                .contains("MỤC ĐÍCH, YÊU CẦU")
                .contains("|Dự án 8|Tập huấn|")
                .contains("Quỹ Hội: 17.000.000 đồng")
                .contains("bằng chữ: mười bảy triệu đồng")
                .contains("chủ trì 1 việc");
        onTheDesk(paper);
        assertThat(detail(plan).heldBy()).isEqualTo(paper);
        assertThatThrownBy(() -> change(plan, training, form -> form.led(List.of())))
                .hasMessageContaining("plan.right.held");
        assertThatThrownBy(() -> world.chair().run(() -> approval.approve(plan)))
                .hasMessageContaining("plan.right.held");

        world.chair().run(() -> signing.sign(paper, TestKeys.PIN));
        PlanDetail approved = detail(plan);
        assertThat(approved.row().state()).isEqualTo(PlanState.APPROVED);
        assertThat(approved.row().approvedBy()).isEqualTo("Hà Thị Hương");
        assertThat(approved.heldBy()).isNull();
        assertThat(approved.versions().getFirst().documentId()).isEqualTo(paper);
        assertThat(task(world.songCauChair(), plan, training).row().giverName()).isEqualTo("Hà Thị Hương");
        assertThat(world.officer().call(() -> papers.of(plan)))
                .extracting(DocumentRow::id)
                .containsExactly(paper);
    }

    @Test
    void aPlanSignedInInkIsApprovedWhenItsNumberIsEntered() {
        UUID paper = paper(PlanPaperKind.PROGRAMME);
        assertThat(words(document(paper).form().text())).contains("Tháng 12").contains("NHIỆM VỤ TRỌNG TÂM");
        onTheDesk(paper);
        office.clerk().run(() -> ink.enterNumber(paper, LocalDate.now(clock)));
        assertThat(detail(plan).row().state()).isEqualTo(PlanState.APPROVED);
        assertThat(task(world.songCauChair(), plan, training).row().giverName())
                .as("the clerk gives no work")
                .isEqualTo("Hà Thị Hương");
    }

    @Test
    void sentBackOrTakenBackItMayBeWrittenAgain() {
        UUID paper = paper(PlanPaperKind.PLAN);
        submit(paper);
        UUID second = paper(PlanPaperKind.PROGRAMME);
        assertThatThrownBy(() -> submit(second)).hasMessageContaining("plan.error.held");
        world.officer().run(() -> route.recall(paper));
        change(plan, training, form -> form.lasting(null, LocalDate.of(year(), 12, 12)));
        onTheDesk(paper);
        world.chair().run(() -> route.sendBack(paper, "Bổ sung kinh phí"));
        assertThat(detail(plan).mayEdit().allowed()).isTrue();
    }

    @Test
    void aPlanThatCannotBeApprovedIsNotPutBeforeItsSigner() {
        UUID paper = paper(PlanPaperKind.PLAN);
        change(plan, training, form -> form.led(List.of()));
        assertThatThrownBy(() -> submit(paper)).hasMessageContaining("plan.error.empty");
        assertThat(document(paper).state().isEditable()).isTrue();
        assertThat(detail(plan).heldBy()).isNull();
    }

    @Test
    void theAdjustmentIsSignedWithBeforeAndAfter() {
        world.chair().run(() -> approval.approve(plan));
        assertThatThrownBy(() -> paper(PlanPaperKind.ADJUSTMENT)).hasMessageContaining("plan.error.paper-state");
        world.officer().run(() -> adjustment.open(plan));
        change(plan, training, form -> form.lasting(null, LocalDate.of(year(), 11, 30)));
        UUID paper = paper(PlanPaperKind.ADJUSTMENT);
        List<AnnexForm> living = world.officer().call(() -> annexes.annexes(SubjectRef.of(Plan.SUBJECT, plan)));
        assertThat(living).hasSize(2);
        assertThat(words(living.getFirst().text()))
                .contains("|Tập huấn|Thay đổi|thời gian: 10/12/" + year() + "|thời gian: 30/11/" + year());
        onTheDesk(paper);
        world.chair().run(() -> signing.sign(paper, TestKeys.PIN));
        assertThat(task(world.songCauChair(), plan, training).row().dueOn()).isEqualTo(LocalDate.of(year(), 11, 30));
        PlanVersion version = detail(plan).versions().getLast();
        assertThat(version.number()).isEqualTo(1);
        assertThat(version.reason()).contains("/KH-BTV");
    }

    @Test
    void theProgrammeOfAMonthSaysWhatFallsIntoItAndApprovesNothing() {
        assertThatThrownBy(() -> world.officer().run(() -> papers.beginMonth(plan, 3)))
                .hasMessageContaining("plan.error.empty-month");
        UUID paper = world.officer().call(() -> papers.beginMonth(plan, 12));
        assertThat(words(document(paper).form().text())).contains("Tập huấn");
        onTheDesk(paper);
        world.chair().run(() -> signing.sign(paper, TestKeys.PIN));
        assertThat(detail(plan).row().state()).isEqualTo(PlanState.DRAFT);
    }

    @OnH2
    static class OnH2Test extends PlanPapersTest {}

    @OnPostgres
    static class OnPostgresTest extends PlanPapersTest {}
}
