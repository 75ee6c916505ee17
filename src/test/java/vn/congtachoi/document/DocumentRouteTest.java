package vn.congtachoi.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.kernel.Role;
import vn.congtachoi.kernel.StaleDataException;
import vn.congtachoi.kernel.WorkItem;
import vn.congtachoi.notification.Inbox;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** The way of a paper from the first word to the signer's desk: who takes which step, and what is refused. */
abstract class DocumentRouteTest extends DocumentBench {

    @Autowired
    DocumentBeginnings beginnings;

    @Autowired
    DocumentWork work;

    @Autowired
    Inbox inbox;

    @Test
    void aPaperGoesFromTheOfficerOverReviewAndFormToTheChair() {
        Office office = office();
        UUID paper = draft(office);
        assertThat(detail(office.officer(), paper).state()).isEqualTo(DocumentState.DRAFT);

        submit(office, paper);
        assertThat(titles(office.viceChair())).anyMatch(title -> title.startsWith("Duyệt nội dung: Báo cáo"));
        office.viceChair().run(() -> route.approve(paper, "Đồng ý"));
        assertThat(titles(office.clerk())).anyMatch(title -> title.startsWith("Kiểm tra thể thức"));
        office.clerk().run(() -> route.passFormat(paper));

        assertThat(titles(office.chair())).anyMatch(title -> title.startsWith("Chờ tôi ký: Báo cáo"));
        DocumentDetail detail = detail(office.chair(), paper);
        assertThat(detail.state()).isEqualTo(DocumentState.TO_SIGN);
        assertThat(detail.signerLines()).isEqualTo("TM. BAN THƯỜNG VỤ\nCHỦ TỊCH");
        assertThat(detail.steps())
                .extracting(StepRow::act)
                .containsExactly(DocumentAct.SUBMIT, DocumentAct.APPROVE, DocumentAct.PASS_FORMAT);
        assertThat(detail.steps().get(1).reason()).isEqualTo("Đồng ý");
        assertThat(office.chair().<Integer>call(inbox::unread)).isPositive();
    }

    @Test
    void aPaperBeginsWithWhoSignsItAndTheCopyThatStays() {
        Office office = office();
        UUID city = office.world().city();
        UUID ward = office.world().songCau();
        TestSignIn alone = office.world().songCauChair();
        DocumentForm begun =
                office.officer().call(() -> beginnings.form(city, kind("TB").id(), "Lịch họp"));
        assertThat(begun.signerId()).isEqualTo(office.chair().personId());
        assertThat(begun.recipients()).extracting(RecipientLine::wording).containsExactly("Lưu: VT");
        assertThat(office.chair()
                        .call(() -> beginnings.form(city, kind("TB").id(), "Lịch họp"))
                        .signerId())
                .isEqualTo(office.viceChair().personId());
        assertThat(alone.call(() -> beginnings.form(ward, kind("TB").id(), "Lịch họp"))
                        .signerId())
                .as("the only one")
                .isEqualTo(alone.personId());
        assertThatThrownBy(
                        () -> alone.run(() -> beginnings.form(city, kind("TB").id(), "Lịch họp")))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void whoDraftedDoesNotApproveCheckOrSign() {
        Office office = office();
        UUID paper = office.chair().call(() -> service.create(form(office, "BC", "Của Chủ tịch")));
        office.chair().run(() -> route.submit(paper, 0, ""));

        assertThatThrownBy(() -> office.chair().run(() -> route.approve(paper, "")))
                .isInstanceOfSatisfying(
                        ForbiddenException.class,
                        refused -> assertThat(refused.messageKey().key()).isEqualTo("document.act.fourEyes"));
        office.viceChair().run(() -> route.approve(paper, ""));
        office.clerk().run(() -> route.passFormat(paper));
        assertThat(detail(office.chair(), paper).acts().get(DocumentAct.SIGN).allowed())
                .isFalse();
    }

    @Test
    void aStepThatNobodyElseCouldTakeIsPassedOverAndSaysSo() {
        Office office = office();
        UUID ward = office.world().songCau();
        TestSignIn alone = office.world().songCauChair();
        UUID paper = alone.call(() -> {
            UUID series = settings.firstSeries(ward).id();
            DocumentForm empty = DocumentForm.empty(kind("TB").id(), series, "Lịch họp");
            return service.create(new DocumentForm(
                    empty.kindId(),
                    series,
                    empty.subject(),
                    "",
                    "",
                    Urgency.NORMAL,
                    text("Họp chi hội."),
                    List.of(),
                    null,
                    alone.personId(),
                    null,
                    0));
        });
        alone.run(() -> route.submit(paper, 0, ""));

        DocumentDetail detail = detail(alone, paper);
        assertThat(detail.state()).isEqualTo(DocumentState.TO_SIGN);
        assertThat(detail.steps())
                .extracting(
                        step -> step.sentence() == null ? "" : step.sentence().key())
                .containsExactly("", "document.step.noReviewer", "document.step.noClerk");
        assertThat(detail.acts().get(DocumentAct.SIGN).allowed()).isTrue();
    }

    @Test
    void aPaperIsSentBackWithAReasonAndSubmittedAgain() {
        Office office = office();
        UUID paper = draft(office);
        submit(office, paper);
        assertThatThrownBy(() -> office.viceChair().run(() -> route.sendBack(paper, "  ")))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("document.act.reason");
        office.viceChair().run(() -> route.sendBack(paper, "Thiếu phần phương hướng"));

        DocumentDetail back = detail(office.officer(), paper);
        assertThat(back.state()).isEqualTo(DocumentState.RETURNED);
        assertThat(back.mayEdit().allowed()).isTrue();
        assertThat(titles(office.officer())).anyMatch(title -> title.startsWith("Sửa và trình lại"));
        submit(office, paper);
        assertThat(detail(office.officer(), paper).state()).isEqualTo(DocumentState.CONTENT_REVIEW);
    }

    @Test
    void whatWasSubmittedStandsStillUntilItIsTakenBack() {
        Office office = office();
        UUID paper = draft(office);
        submit(office, paper);
        DocumentForm read = detail(office.officer(), paper).form();
        assertThatThrownBy(() -> office.officer().run(() -> service.change(paper, read, List.of())))
                .isInstanceOf(ForbiddenException.class)
                .hasMessageContaining("document.form.submitted");
        assertThatThrownBy(() -> office.viceChair().run(() -> route.recall(paper)))
                .isInstanceOf(ForbiddenException.class);
        office.officer().run(() -> route.recall(paper));
        assertThat(detail(office.officer(), paper).mayEdit().allowed()).isTrue();
    }

    @Test
    void twoReviewersInTheSameSecondTakeOneStep() {
        Office office = office();
        UUID paper = draft(office);
        submit(office, paper);
        office.viceChair().run(() -> route.approve(paper, ""));
        assertThatThrownBy(() -> office.chair().run(() -> route.approve(paper, "")))
                .hasMessageContaining("document.act.state");
    }

    @Test
    void aStalePageIsRefused() {
        Office office = office();
        UUID paper = draft(office);
        long read = detail(office.officer(), paper).form().version();
        office.officer().run(() -> service.write(paper, text("Khác"), read));
        assertThatThrownBy(() -> office.officer().run(() -> route.submit(paper, read, "")))
                .isInstanceOf(StaleDataException.class);
        assertThatThrownBy(() -> office.officer().run(() -> service.write(paper, text("Nữa"), read)))
                .isInstanceOf(StaleDataException.class);
    }

    @Test
    void aPaperIsItsUnitsOwnAndNoSisterOrUnitAboveSeesTheDraft() {
        Office office = office();
        UUID paper = draft(office);
        for (TestSignIn other :
                List.of(office.world().songCauChair(), office.world().to1Head())) {
            assertThatThrownBy(() -> detail(other, paper)).hasMessageContaining("document.notFound");
        }
        TestSignIn ward = office.world().songCauChair();
        UUID own = ward.call(() -> service.create(DocumentForm.empty(
                kind("KH").id(), settings.firstSeries(office.world().songCau()).id(), "Kế hoạch")));
        assertThatThrownBy(() -> detail(office.chair(), own)).hasMessageContaining("document.notFound");
        assertThatThrownBy(() -> ward.run(() -> service.create(form(office, "BC", "Chen ngang"))))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void aDeputySignsWhileTheSignerIsAway() {
        Office office = office();
        UUID paper = toSign(office);
        assertThat(detail(office.viceChair(), paper)
                        .acts()
                        .get(DocumentAct.SIGN)
                        .allowed())
                .isFalse();
        java.time.LocalDate today = java.time.LocalDate.now(clock);
        office.chair()
                .run(() -> deputies.appoint(
                        office.world().city(),
                        new DeputyForm(
                                office.chair().personId(),
                                office.viceChair().personId(),
                                today,
                                today.plusDays(2),
                                "Đi họp tỉnh")));
        assertThat(detail(office.viceChair(), paper)
                        .acts()
                        .get(DocumentAct.SIGN)
                        .allowed())
                .isTrue();
    }

    @Autowired
    DeputySettings deputies;

    @Autowired
    java.time.Clock clock;

    @Test
    void anEmptyPaperOrOneWithoutASignerIsNotSubmitted() {
        Office office = office();
        UUID paper = office.officer().call(() -> {
            UUID series = settings.firstSeries(office.world().city()).id();
            return service.create(DocumentForm.empty(kind("TB").id(), series, "Thông báo"));
        });
        assertThatThrownBy(() -> office.officer().run(() -> route.submit(paper, 0, "")))
                .hasMessageContaining("document.submit.empty");
        office.officer().run(() -> service.write(paper, text("Có chữ"), 0));
        assertThatThrownBy(() -> office.officer().run(() -> route.submit(paper, 1, "")))
                .hasMessageContaining("document.submit.noSigner");
    }

    @Test
    void aViewerReadsAndWritesNothing() {
        Office office = office();
        UUID paper = draft(office);
        TestSignIn viewer = office.world().viewer();
        assertThat(detail(viewer, paper).mayEdit().allowed()).isFalse();
        assertThatThrownBy(() -> viewer.run(() -> route.recall(paper))).isInstanceOf(RuntimeException.class);
        assertThat(viewer.call(() -> service.mayCreate(office.world().city())).allowed())
                .isFalse();
        assertThat(cities.newcomer(office.world().city(), Role.ADMINISTRATOR).call(() -> settings.kinds()))
                .isNotEmpty();
    }

    private List<String> titles(TestSignIn person) {
        return person.call(work::waiting).stream().map(WorkItem::title).toList();
    }

    @OnH2
    static class OnH2Test extends DocumentRouteTest {}

    @OnPostgres
    static class OnPostgresTest extends DocumentRouteTest {}
}
