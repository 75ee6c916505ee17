package vn.congtachoi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.document.AnnexEntry;
import vn.congtachoi.document.AnnexRow;
import vn.congtachoi.document.ChangedFigure;
import vn.congtachoi.document.DocumentDetail;
import vn.congtachoi.document.DocumentRoute;
import vn.congtachoi.document.PaperRows;
import vn.congtachoi.document.SigningDesk;
import vn.congtachoi.indicator.BlankDecision;
import vn.congtachoi.indicator.CellRef;
import vn.congtachoi.indicator.CellValue;
import vn.congtachoi.indicator.IndicatorDictionary;
import vn.congtachoi.indicator.SaveCell;
import vn.congtachoi.indicator.SubmitForm;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.signing.TestKeys;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** From an annex row's code to the exact entries, as they stood when the report was submitted. */
abstract class ReportRowsTest extends ReportBench {

    @Autowired
    DocumentRoute route;

    @Autowired
    PaperRows rows;

    @Autowired
    SigningDesk desk;

    @Autowired
    TestKeys keys;

    @Autowired
    IndicatorDictionary dictionary;

    @Test
    void theEntriesBehindARowStayAsTheyWereSubmitted() {
        Bench bench = bench();
        UUID paper = submitted(bench);
        String code = code(bench);

        AnnexRow row = row(bench, paper, code);
        assertThat(row.value()).isEqualTo("6");
        assertThat(row.entries())
                .extracting(AnnexEntry::unit, AnnexEntry::value, AnnexEntry::by)
                .containsExactly(tuple(
                        "Sông Cầu " + bench.world().mark(),
                        "6",
                        bench.world().songCauChair().username()));

        change(bench, 9);
        assertThat(row(bench, paper, code)).isEqualTo(row);
        DocumentDetail detail = bench.officer().call(() -> papers.detail(paper));
        assertThat(detail.changes())
                .as("a figure that stands only in the annex")
                .filteredOn(change -> change.reference().indicator().equals(code))
                .extracting(ChangedFigure::before, ChangedFigure::after)
                .containsExactly(tuple("6", "9"));
    }

    @Test
    void aPaperWhoseFiguresHaveChangedIsNotSignedAmongOthers() {
        Bench bench = bench();
        UUID paper = submitted(bench);
        TestSignIn chair = bench.world().chair();
        keys.give(chair, "Hà Thị Hương");
        bench.world().viceChair().run(() -> route.approve(paper, ""));
        assertThat(chair.call(desk::waiting)).singleElement().satisfies(waiting -> assertThat(waiting.figuresChanged())
                .isFalse());

        change(bench, 9);

        assertThat(chair.call(desk::waiting)).singleElement().satisfies(waiting -> assertThat(waiting.figuresChanged())
                .isTrue());
        assertThat(chair.call(() -> desk.sign(List.of(paper), TestKeys.PIN)))
                .singleElement()
                .satisfies(outcome -> {
                    assertThat(outcome.isSigned()).isFalse();
                    assertThat(outcome.said()).contains("Số liệu nguồn đã đổi");
                });
    }

    @Test
    void aDraftHasNoRowsYetAndAnotherUnitSeesNone() {
        Bench bench = bench();
        UUID report = report(bench);
        UUID draft = detail(bench.officer(), report).documentId();
        assertThat(bench.officer().<Boolean>call(() -> rows.any(draft))).isFalse();
        assertThat(bench.officer().<List<AnnexRow>>call(() -> rows.of(draft))).isEmpty();

        UUID paper = submitted(bench);
        assertThat(bench.officer().<Boolean>call(() -> rows.any(paper))).isTrue();
        assertThatThrownBy(() -> bench.world().songCauChair().run(() -> rows.of(paper)))
                .hasMessageContaining("document.notFound");
    }

    private String code(Bench bench) {
        return bench.officer()
                .call(() -> dictionary.row(bench.round().sessions()).code());
    }

    private AnnexRow row(Bench bench, UUID paper, String code) {
        return bench.officer().call(() -> rows.of(paper)).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The report, written by the officer for the chair to sign, on its way. */
    private UUID submitted(Bench bench) {
        UUID report = report(bench);
        UUID paper = detail(bench.officer(), report).documentId();
        bench.officer().run(() -> {
            DocumentDetail draft = papers.detail(paper);
            long version = documents.change(
                    paper, draft.form().signedBy(bench.world().chair().personId()), draft.annexes());
            route.submit(paper, version, "");
        });
        return paper;
    }

    /** The chair of the ward takes her figures back, and sends another one. */
    private void change(Bench bench, long value) {
        UUID unit = bench.world().songCau();
        CellRef cell = new CellRef(bench.round().round(), unit, bench.round().sessions());
        bench.world().songCauChair().run(() -> {
            submissions.withdraw(bench.round().round(), unit);
            sheets.saveAll(List.of(SaveCell.own(cell, 1, CellValue.of(value))));
            submissions.submit(
                    bench.round().round(), unit, new SubmitForm(WORDS, Map.of(), BlankDecision.NOT_AVAILABLE));
        });
    }

    @OnH2
    static class OnH2Test extends ReportRowsTest {}

    @OnPostgres
    static class OnPostgresTest extends ReportRowsTest {}
}
