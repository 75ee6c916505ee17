package vn.congtachoi.event.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.congtachoi.document.AnnexForm;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.TextDraft;
import vn.congtachoi.event.EventCostLine;
import vn.congtachoi.event.EventDetail;
import vn.congtachoi.event.EventForm;
import vn.congtachoi.event.EventPlanForm;
import vn.congtachoi.event.EventWords;
import vn.congtachoi.kernel.VietnameseDates;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.uikit.Texts;

/** Kế hoạch tổ chức: six parts, and who does what and the budget as its annexes. */
final class PlanWriting {

    private static final List<Block.Column> DUTIES = List.of(
            new Block.Column(8, Block.Alignment.CENTRE),
            new Block.Column(46, Block.Alignment.LEFT),
            new Block.Column(30, Block.Alignment.LEFT),
            new Block.Column(16, Block.Alignment.CENTRE));

    private PlanWriting() {}

    private static boolean isBasis(String line) {
        return line.startsWith(Texts.of("events.paper.plan.on-basis"));
    }

    /** Căn cứ, one a line; what is carried out ("Thực hiện Kế hoạch số …") stands in the opening instead. */
    static String bases(EventMatter matter) {
        return PartLines.of(matter.event().plan().words().basis()).stream()
                .filter(PlanWriting::isBasis)
                .collect(Collectors.joining("\n"));
    }

    private static String opening(EventMatter matter, EventSayings says) {
        String carriedOut = PartLines.of(matter.event().plan().words().basis()).stream()
                .filter(line -> !isBasis(line))
                .map(PlanWriting::unended)
                .collect(Collectors.joining("; "));
        return carriedOut.isEmpty()
                ? Texts.of("events.paper.plan.opening", says.organ(), says.holding())
                : Texts.of("events.paper.plan.opening-carrying-out", carriedOut, says.organ(), says.holding());
    }

    private static String unended(String line) {
        return line.replaceAll("[.;,]+$", "");
    }

    static DocumentText text(EventMatter matter) {
        EventSayings says = new EventSayings(matter);
        EventPlanForm plan = matter.event().plan();
        EventWords words = plan.words();
        TextDraft draft = new TextDraft()
                .paragraph(opening(matter, says))
                .heading(1, Texts.of("events.paper.plan.aim"))
                .heading(2, Texts.of("events.paper.plan.purpose"));
        part(draft, words.purpose());
        draft.heading(2, Texts.of("events.paper.plan.requirements"));
        part(draft, words.requirements());
        draft.heading(1, Texts.of("events.paper.plan.content"));
        part(draft, words.content());
        facts(draft.heading(1, Texts.of("events.paper.plan.facts")), matter.event(), says);
        draft.heading(1, Texts.of("events.paper.plan.programme"));
        if (plan.points().isEmpty()) {
            draft.paragraph(Texts.of("events.paper.plan.programme-apart"));
        } else {
            draft.table(
                    ProgrammeWriting.table(plan.points(), matter.event().form().time()));
        }
        money(draft.heading(1, Texts.of("events.paper.plan.money")), plan);
        carrying(draft.heading(1, Texts.of("events.paper.plan.carrying")), plan, says);
        return draft.text();
    }

    /** A part that nobody wrote yet is not passed over in silence: the paper is not sound with these words in it. */
    private static void part(TextDraft draft, String part) {
        if (part.isBlank()) {
            draft.paragraph(Texts.of("events.paper.plan.to-write"));
        } else {
            PartLines.into(draft, part);
        }
    }

    private static void facts(TextDraft draft, EventDetail event, EventSayings says) {
        EventForm form = event.form();
        draft.fact("events.paper.when", says.when())
                .fact("events.paper.where", says.where())
                .fact("events.paper.chair", says.chair());
        List<String> people = PartLines.of(form.participants());
        draft.fact(
                "events.paper.participants",
                people.size() == 1 ? people.getFirst() : Texts.of("events.paper.plan.participants-below"));
        if (people.size() > 1) {
            PartLines.into(draft, form.participants());
        }
        draft.fact("events.paper.number", says.expected()).fact("events.paper.dress", form.dress());
    }

    /** Items without any price are no budget yet. */
    private static List<EventCostLine> budget(EventPlanForm plan) {
        return MoneyWriting.isPriced(plan.costs()) ? plan.costs() : List.of();
    }

    private static void money(TextDraft draft, EventPlanForm plan) {
        PartLines.into(draft, plan.words().funding());
        List<EventCostLine> costs = budget(plan);
        if (costs.isEmpty()) {
            if (plan.words().funding().isBlank()) {
                draft.paragraph(Texts.of("events.paper.plan.money-none"));
            }
            return;
        }
        long total = MoneyWriting.total(costs).planned();
        draft.paragraph(Texts.of(
                "events.paper.plan.money-total",
                MoneyWriting.money(total),
                MoneyWriting.inWords(total),
                annexName(plan, true)));
        MoneyWriting.sources(draft, costs);
    }

    private static void carrying(TextDraft draft, EventPlanForm plan, EventSayings says) {
        PartLines.into(draft, plan.words().organising());
        if (!plan.duties().isEmpty()) {
            draft.paragraph(Texts.of("events.paper.plan.duties-at", annexName(plan, false)));
        }
        draft.paragraph(Texts.of("events.paper.plan.closing", says.holding()));
    }

    /** "Phụ lục II"; alone it has no number. */
    private static String annexName(EventPlanForm plan, boolean budget) {
        boolean both = !plan.duties().isEmpty() && !budget(plan).isEmpty();
        if (!both) {
            return Texts.of("events.paper.plan.annex");
        }
        return Texts.of(budget ? "events.paper.plan.annex-second" : "events.paper.plan.annex-first");
    }

    static List<AnnexForm> annexes(EventMatter matter) {
        EventDetail event = matter.event();
        List<AnnexForm> annexes = new ArrayList<>();
        if (!event.duties().isEmpty()) {
            annexes.add(new AnnexForm(
                    Texts.of("events.paper.plan.duties"),
                    false,
                    new TextDraft().table(duties(event)).text()));
        }
        List<EventCostLine> costs = budget(event.plan());
        if (!costs.isEmpty()) {
            annexes.add(new AnnexForm(
                    Texts.of("events.paper.plan.budget"),
                    false,
                    new TextDraft()
                            .table(MoneyWriting.budgetTable(costs))
                            .paragraph(MoneyWriting.inWords(
                                    MoneyWriting.total(costs).planned()))
                            .text()));
        }
        return annexes;
    }

    private static TextDraft.Table duties(EventDetail event) {
        TextDraft.Table table = new TextDraft.Table(DUTIES, EventSayings.heads("number", "duty", "carrier", "due"));
        int at = 0;
        for (EventDetail.Duty duty : event.duties()) {
            table.row(List.of(
                    Integer.toString(++at),
                    VietnameseText.sentence(duty.line().words()),
                    duty.who(),
                    duty.line().dueOn() == null
                            ? ""
                            : VietnameseDates.officialShort(duty.line().dueOn())));
        }
        return table;
    }
}
