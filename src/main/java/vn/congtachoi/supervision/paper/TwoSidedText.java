package vn.congtachoi.supervision.paper;

import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.TextDraft;
import vn.congtachoi.supervision.CampaignDetail;
import vn.congtachoi.supervision.SupervisionWords;
import vn.congtachoi.supervision.VisitRow;
import vn.congtachoi.supervision.record.FindingRow;
import vn.congtachoi.supervision.record.Grade;
import vn.congtachoi.supervision.record.RecordSheet;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** Biên bản làm việc: from closed minutes, for both sides to sign (NĐ 30/2020, Phụ lục III, mẫu 1.9). */
final class TwoSidedText {

    private TwoSidedText() {}

    static DocumentText minutes(CampaignDetail campaign, VisitRow visit, RecordSheet sheet) {
        CampaignSayings says = new CampaignSayings(campaign);
        TextDraft draft = new TextDraft()
                .fact("supervision.paper.minutes.when", SupervisionWords.day(visit.placing()))
                .fact("supervision.paper.minutes.where", says.place(visit))
                .paragraph(Texts.of(
                        "supervision.paper.minutes.opening", says.deed(), says.organ(), visit.body(), says.theme()))
                .heading(1, Texts.of("supervision.paper.minutes.people"))
                .heading(2, Texts.of("supervision.paper.minutes.team", says.deed()));
        lines(sheet.minutes().teamPresent()).forEach(draft::dash);
        draft.heading(2, Texts.of("supervision.paper.minutes.body", visit.body()));
        lines(sheet.minutes().bodyPresent()).forEach(draft::dash);
        draft.heading(1, Texts.of("supervision.paper.minutes.contents"));
        if (!sheet.outline().name().isEmpty()) {
            draft.paragraph(Texts.of(
                    "supervision.paper.minutes.outline", sheet.outline().name()));
        }
        lines(sheet.minutes().proceedings()).forEach(draft::paragraph);
        draft.heading(1, Texts.of("supervision.paper.minutes.results"))
                .heading(2, Texts.of("supervision.paper.minutes.strengths"));
        graded(draft, sheet, grade -> !grade.isFault());
        draft.heading(2, Texts.of("supervision.paper.minutes.weaknesses"));
        graded(draft, sheet, Grade::isFault);
        draft.heading(1, Texts.of("supervision.paper.minutes.demands"));
        if (sheet.demands().isEmpty()) {
            draft.paragraph(Texts.of("supervision.paper.demands.none"));
        }
        sheet.demands().forEach(demand -> draft.dash(demand.words().replace("\n", " ")));
        draft.heading(1, Texts.of("supervision.paper.minutes.opinion"));
        opinion(draft, sheet);
        if (!sheet.evidence().isEmpty()) {
            draft.paragraph(Texts.of(
                    "supervision.paper.minutes.evidence",
                    Integer.toString(sheet.evidence().size())));
        }
        String closing = sheet.agreement() == null ? "closing" : "closing-confirmed";
        return draft.paragraph(Texts.of("supervision.paper.minutes." + closing)).text();
    }

    private static void opinion(TextDraft draft, RecordSheet sheet) {
        RecordSheet.Agreement agreed = sheet.agreement();
        if (agreed == null) {
            draft.paragraph(Texts.of("supervision.paper.minutes.opinion-open"));
            return;
        }
        draft.paragraph(
                agreed.words().isEmpty()
                        ? Texts.of("supervision.paper.minutes.opinion-none")
                        : agreed.words().replace("\n", " "));
        draft.paragraph(Texts.of("supervision.paper.minutes.agreed", agreed.by(), VnFormat.moment(agreed.at())));
    }

    private static Stream<String> lines(String words) {
        return words.lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    private static void graded(TextDraft draft, RecordSheet sheet, Predicate<Grade> which) {
        boolean any = false;
        for (FindingRow finding : sheet.findings()) {
            if (which.test(finding.grade())) {
                any = true;
                draft.dash(OutcomeText.withTopic(finding));
            }
        }
        if (!any) {
            draft.paragraph(Texts.of("supervision.paper.ending.none"));
        }
    }
}
