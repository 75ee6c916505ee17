package vn.congtachoi.plan;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.TextDraft;
import vn.congtachoi.kernel.Money;
import vn.congtachoi.kernel.VietnameseNumbers;
import vn.congtachoi.programme.FundingSource;
import vn.congtachoi.programme.FundingWords;
import vn.congtachoi.task.Assignee;
import vn.congtachoi.task.AssigneeNames;
import vn.congtachoi.uikit.Texts;

/** What the papers of a plan begin with; what is particular, their writer adds. */
@Component
class PlanPaperText {

    private final AssigneeNames names;

    PlanPaperText(AssigneeNames names) {
        this.names = names;
    }

    /** The tables of these lines, with the names of everybody in them. */
    PlanTables tables(PlanLines lines) {
        List<Assignee> all = lines.all().stream()
                .map(PlanItemRow::form)
                .flatMap(form -> Stream.concat(form.leads().stream(), form.helpers().stream()))
                .distinct()
                .toList();
        return new PlanTables(lines, names.of(all));
    }

    /** Kế hoạch: purpose, contents by heading, money by source, and who leads what. */
    DocumentText plan(String unit, int year, PlanTables tables) {
        TextDraft draft = new TextDraft()
                .paragraph(Texts.of("plan.paper.opening", unit, Integer.toString(year)))
                .heading(1, Texts.of("plan.paper.purpose"))
                .heading(2, Texts.of("plan.paper.aim"))
                .paragraph(Texts.of("plan.paper.aim.text", Integer.toString(year)))
                .heading(2, Texts.of("plan.paper.demand"))
                .paragraph(Texts.of("plan.paper.demand.text"))
                .heading(1, Texts.of("plan.paper.contents"));
        for (PlanItemRow top : tables.standing(null)) {
            draft.heading(2, top.form().title());
            for (PlanItemRow below : tables.standing(top.id())) {
                draft.dash(below.form().title());
                tables.standing(below.id()).forEach(row -> draft.plus(row.form().title()));
            }
        }
        draft.heading(1, Texts.of("plan.paper.money"));
        money(draft, tables);
        carrying(draft, tables);
        return draft.text();
    }

    /** Chương trình công tác of a year: what is focal, then month by month. */
    DocumentText programme(String unit, int year, PlanTables tables) {
        TextDraft draft = new TextDraft()
                .paragraph(Texts.of("plan.paper.programme.opening", unit, Integer.toString(year)))
                .heading(1, Texts.of("plan.paper.focal"));
        List<PlanItemRow> focal = tables.lines().all().stream()
                .filter(row -> row.form().focal() && !row.dropped())
                .toList();
        (focal.isEmpty() ? tables.standing(null) : focal)
                .forEach(row -> draft.dash(row.form().title()));
        draft.heading(1, Texts.of("plan.paper.by-month")).table(tables.months());
        carrying(draft, tables);
        return draft.text();
    }

    /** Chương trình công tác of a month. */
    DocumentText month(String unit, YearMonth month, PlanTables tables) {
        return new TextDraft()
                .paragraph(Texts.of(
                        "plan.paper.month.opening",
                        unit,
                        Integer.toString(month.getMonthValue()),
                        Integer.toString(month.getYear())))
                .table(tables.month(month))
                .paragraph(Texts.of("plan.paper.month.closing"))
                .text();
    }

    /** Kế hoạch điều chỉnh; the changes themselves are its annex. */
    DocumentText adjustment(String title, int changes) {
        return new TextDraft()
                .paragraph(Texts.of("plan.paper.adjustment.opening", title))
                .heading(1, Texts.of("plan.paper.adjustment.contents"))
                .paragraph(Texts.of("plan.paper.adjustment.changes", changes))
                .heading(1, Texts.of("plan.paper.adjustment.others"))
                .paragraph(Texts.of("plan.paper.adjustment.others.text", title))
                .text();
    }

    private static void money(TextDraft draft, PlanTables tables) {
        Map<FundingSource, Money> sums = new EnumMap<>(FundingSource.class);
        tables.lines().all().stream()
                .filter(row -> !row.dropped())
                .forEach(row ->
                        row.form().needs().money().forEach((source, sum) -> sums.merge(source, sum, Money::plus)));
        if (sums.isEmpty()) {
            draft.paragraph(Texts.of("plan.paper.money.none"));
            return;
        }
        FundingWords.of(sums).forEach(draft::dash);
        Money total = sums.values().stream().reduce(Money.ZERO, Money::plus);
        draft.paragraph(Texts.of("plan.paper.money.total", total.toString(), VietnameseNumbers.inWords(total.dong())));
    }

    private static void carrying(TextDraft draft, PlanTables tables) {
        draft.heading(1, Texts.of("plan.paper.carrying"));
        Map<Assignee, Integer> led = new LinkedHashMap<>();
        tables.lines().all().stream()
                .filter(row -> row.form().isWork() && !row.dropped())
                .flatMap(row -> row.form().leads().stream())
                .forEach(lead -> led.merge(lead, 1, Integer::sum));
        led.forEach(
                (lead, count) -> draft.dash(Texts.of("plan.paper.carrying.one", tables.named(List.of(lead)), count)));
        draft.paragraph(Texts.of("plan.paper.carrying.text"));
    }
}
