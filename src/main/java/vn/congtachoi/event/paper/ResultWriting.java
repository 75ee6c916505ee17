package vn.congtachoi.event.paper;

import java.util.List;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.TextDraft;
import vn.congtachoi.event.EventCostLine;
import vn.congtachoi.event.EventDetail;
import vn.congtachoi.kernel.VietnameseNumbers;
import vn.congtachoi.uikit.Texts;

/** Báo cáo kết quả: how it was held, what came of it, who came, what was given and spent, and what is learnt. */
final class ResultWriting {

    private static final List<Block.Column> UNITS = List.of(
            new Block.Column(8, Block.Alignment.CENTRE),
            new Block.Column(68, Block.Alignment.LEFT),
            new Block.Column(24, Block.Alignment.RIGHT));

    private ResultWriting() {}

    static DocumentText text(EventMatter matter) {
        EventSayings says = new EventSayings(matter);
        EventDetail event = matter.event();
        TextDraft draft = new TextDraft()
                .paragraph(
                        matter.plan().isEmpty()
                                ? Texts.of("events.paper.result.opening", says.organ(), says.holding())
                                : Texts.of(
                                        "events.paper.result.opening-plan",
                                        matter.plan(),
                                        says.organ(),
                                        says.holding()))
                .heading(1, Texts.of("events.paper.result.holding"))
                .fact("events.paper.when", says.when())
                .fact("events.paper.where", says.where())
                .fact("events.paper.chair", says.chair());
        people(draft, matter.turnout());
        draft.heading(1, Texts.of("events.paper.result.results"));
        PartLines.into(draft, event.told().result());
        gifts(draft, matter.turnout());
        money(draft, event.plan().costs());
        if (!event.told().lessons().isBlank()) {
            draft.heading(1, Texts.of("events.paper.result.lessons"));
            PartLines.into(draft, event.told().lessons());
        }
        return draft.paragraph(Texts.of("events.paper.result.closing", says.holding(), says.organ()))
                .text();
    }

    private static void people(TextDraft draft, EventTurnout turnout) {
        if (turnout.present() == 0) {
            return;
        }
        draft.fact("events.paper.result.people", Texts.of("events.paper.people", turnout.present()));
        if (turnout.units().isEmpty()) {
            return;
        }
        TextDraft.Table table = new TextDraft.Table(UNITS, EventSayings.heads("number", "unit", "present"));
        int at = 0;
        for (EventTurnout.Share share : turnout.units()) {
            table.row(List.of(Integer.toString(++at), share.unit(), VietnameseNumbers.format(share.number())));
        }
        draft.table(table);
    }

    private static void gifts(TextDraft draft, EventTurnout turnout) {
        if (!turnout.gifts().isEmpty()) {
            draft.heading(1, Texts.of("events.paper.result.gifts")).table(MoneyWriting.giftTable(turnout));
        }
    }

    private static void money(TextDraft draft, List<EventCostLine> costs) {
        if (costs.isEmpty()) {
            return;
        }
        MoneyWriting.Sums total = MoneyWriting.total(costs);
        draft.heading(1, Texts.of("events.paper.result.money"));
        if (costs.stream().allMatch(line -> line.spent() == null)) {
            draft.paragraph(Texts.of("events.paper.result.money-open", MoneyWriting.money(total.planned())));
            return;
        }
        draft.paragraph(Texts.of(
                        "events.paper.result.money-text",
                        MoneyWriting.money(total.spent()),
                        MoneyWriting.inWords(total.spent()),
                        MoneyWriting.money(total.planned())))
                .table(MoneyWriting.sourceTable(costs));
    }
}
