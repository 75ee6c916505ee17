package vn.congtachoi.supervision.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.TextDraft;
import vn.congtachoi.kernel.VietnameseDates;
import vn.congtachoi.supervision.CampaignDetail;
import vn.congtachoi.supervision.SupervisionWords;
import vn.congtachoi.supervision.VisitRow;
import vn.congtachoi.supervision.record.DemandForm;
import vn.congtachoi.supervision.record.FindingRow;
import vn.congtachoi.supervision.record.Grade;
import vn.congtachoi.supervision.record.RecordSheet;
import vn.congtachoi.supervision.rules.CampaignPaperKind;
import vn.congtachoi.uikit.Texts;

/** Báo cáo kết quả, thông báo kết luận, văn bản kiến nghị and phản biện: what is said after the visits. */
final class OutcomeText {

    private OutcomeText() {}

    /** A visit with what was found there. */
    record Found(VisitRow visit, RecordSheet sheet) {}

    /** A finding with whose it is. */
    private record Said(String body, FindingRow finding) {}

    static DocumentText result(CampaignDetail campaign, List<Found> all) {
        CampaignSayings says = new CampaignSayings(campaign);
        TextDraft draft = new TextDraft()
                .paragraph(Texts.of("supervision.paper.result.opening", says.organ(), says.deed(), says.matter()))
                .heading(1, Texts.of("supervision.paper.result.course"))
                .fact("supervision.paper.covers", says.covers())
                .fact("supervision.paper.works", says.works());
        if (!all.isEmpty()) {
            draft.paragraph(Texts.of(
                    "supervision.paper.result.bodies",
                    Integer.toString(all.size()),
                    String.join(
                            "; ",
                            all.stream().map(found -> found.visit().body()).toList())));
        }
        draft.heading(1, Texts.of("supervision.paper.result.by-content"));
        byTopic(all).forEach((topic, said) -> {
            draft.heading(2, topic);
            lines(draft, "supervision.paper.strengths", said, grade -> !grade.isFault());
            lines(draft, "supervision.paper.weaknesses", said, Grade::isFault);
        });
        if (all.stream().allMatch(found -> found.sheet().findings().isEmpty())) {
            draft.paragraph(Texts.of("supervision.paper.result.nothing"));
        }
        draft.heading(1, Texts.of("supervision.paper.result.judgement"))
                .paragraph(Texts.of(
                        "supervision.paper.result.counts",
                        count(all, grade -> !grade.isFault()),
                        count(all, grade -> grade == Grade.WEAKNESS),
                        count(all, grade -> grade == Grade.VIOLATION)))
                .heading(1, Texts.of("supervision.paper.demands"));
        boolean any = false;
        for (Found found : all) {
            for (DemandForm demand : found.sheet().demands()) {
                any = true;
                draft.dash(demand(demand, found.visit().body()));
            }
        }
        if (!any) {
            draft.paragraph(Texts.of("supervision.paper.demands.none"));
        }
        return draft.text();
    }

    private static Map<String, List<Said>> byTopic(List<Found> all) {
        Map<String, List<Said>> topics = new LinkedHashMap<>();
        for (Found found : all) {
            for (FindingRow finding : found.sheet().findings()) {
                String topic = finding.topic().isEmpty() ? Texts.of("supervision.paper.other-topics") : finding.topic();
                topics.computeIfAbsent(topic, name -> new ArrayList<>())
                        .add(new Said(all.size() > 1 ? found.visit().body() : "", finding));
            }
        }
        return topics;
    }

    private static void lines(TextDraft draft, String key, List<Said> said, Predicate<Grade> which) {
        List<Said> mine =
                said.stream().filter(each -> which.test(each.finding().grade())).toList();
        if (!mine.isEmpty()) {
            draft.paragraph(Texts.of(key));
            mine.forEach(each -> draft.dash(words(each)));
        }
    }

    private static String words(Said said) {
        String words = said.finding().words().replace("\n", " ");
        if (said.finding().grade() == Grade.VIOLATION) {
            words = Texts.of("supervision.paper.violation", words);
        }
        if (said.finding().repeats()) {
            words = Texts.of("supervision.paper.repeats", words);
        }
        return said.body().isEmpty() ? words : Texts.of("supervision.paper.of-body", said.body(), words);
    }

    private static String count(List<Found> all, Predicate<Grade> which) {
        return Long.toString(all.stream()
                .flatMap(found -> found.sheet().findings().stream())
                .filter(finding -> which.test(finding.grade()))
                .count());
    }

    /** What is to be done, by whom, by when, and how it is shown. */
    private static String demand(DemandForm demand, String addressee) {
        String asked = demand.words().replace("\n", " ").strip();
        String words = Texts.of("supervision.paper.demand", addressee, asked.endsWith(".") ? asked : asked + ".");
        if (demand.dueOn() != null) {
            words = Texts.of("supervision.paper.demand.due", words, VietnameseDates.officialShort(demand.dueOn()));
        }
        return demand.proof().isEmpty() ? words : Texts.of("supervision.paper.demand.proof", words, demand.proof());
    }

    /** @param result kind, number and day of the report it rests on, or null */
    static DocumentText ending(CampaignPaperKind kind, CampaignDetail campaign, Found found, @Nullable String result) {
        CampaignSayings says = new CampaignSayings(campaign);
        VisitRow visit = found.visit();
        TextDraft draft = new TextDraft()
                .paragraph(
                        kind == CampaignPaperKind.CRITIQUE
                                ? Texts.of("supervision.paper.critique.opening", says.organ(), says.theme())
                                : Texts.of(
                                        "supervision.paper.ending.opening",
                                        says.organ(),
                                        says.matter(),
                                        visit.body(),
                                        SupervisionWords.day(visit.placing())));
        if (result != null) {
            draft.paragraph(Texts.of("supervision.paper.ending.result", result, says.organ()));
        }
        List<Said> said = found.sheet().findings().stream()
                .map(finding -> new Said("", finding))
                .toList();
        judgement(draft, kind, said);
        draft.heading(1, Texts.of("supervision.paper.demands." + word(kind)));
        if (found.sheet().demands().isEmpty()) {
            draft.paragraph(Texts.of("supervision.paper.demands.none"));
        }
        draft.numbers(found.sheet().demands().stream().map(demand -> demand(demand, visit.body())));
        boolean praises =
                kind == CampaignPaperKind.CONCLUSION && found.sheet().demands().isEmpty();
        return draft.paragraph(Texts.of(
                        "supervision.paper.ending.closing." + (praises ? "conclusion-none" : word(kind)),
                        visit.body(),
                        says.unit(),
                        Integer.toString(campaign.terms().answerDays())))
                .text();
    }

    private static String word(CampaignPaperKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static void judgement(TextDraft draft, CampaignPaperKind kind, List<Said> said) {
        if (kind == CampaignPaperKind.CRITIQUE && said.isEmpty()) {
            draft.heading(1, Texts.of("supervision.paper.critique.general"))
                    .paragraph(Texts.of("supervision.paper.critique.general-text"));
            return;
        }
        draft.heading(1, Texts.of("supervision.paper.ending.strengths"));
        graded(draft, said, grade -> !grade.isFault());
        draft.heading(1, Texts.of("supervision.paper.ending.weaknesses"));
        graded(draft, said, Grade::isFault);
    }

    private static void graded(TextDraft draft, List<Said> said, Predicate<Grade> which) {
        List<Said> mine =
                said.stream().filter(each -> which.test(each.finding().grade())).toList();
        mine.forEach(each -> draft.dash(withTopic(each)));
        if (mine.isEmpty()) {
            draft.paragraph(Texts.of("supervision.paper.ending.none"));
        }
    }

    static String withTopic(FindingRow finding) {
        return withTopic(new Said("", finding));
    }

    private static String withTopic(Said said) {
        return said.finding().topic().isEmpty()
                ? words(said)
                : Texts.of("supervision.paper.of-topic", said.finding().topic(), words(said));
    }
}
