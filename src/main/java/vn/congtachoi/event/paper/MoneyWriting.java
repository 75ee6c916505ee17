package vn.congtachoi.event.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.TextDraft;
import vn.congtachoi.event.EventCostLine;
import vn.congtachoi.kernel.Money;
import vn.congtachoi.kernel.VietnameseNumbers;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.uikit.Texts;

/** Dự toán and bảng tổng hợp thu, chi: by item and source, planned and spent, with the sum in words. */
final class MoneyWriting {

    private static final List<Block.Column> BUDGET = List.of(
            new Block.Column(6, Block.Alignment.CENTRE),
            new Block.Column(31, Block.Alignment.LEFT),
            new Block.Column(13, Block.Alignment.CENTRE),
            new Block.Column(15, Block.Alignment.RIGHT),
            new Block.Column(16, Block.Alignment.RIGHT),
            new Block.Column(19, Block.Alignment.LEFT));

    private static final List<Block.Column> SOURCES = List.of(
            new Block.Column(7, Block.Alignment.CENTRE),
            new Block.Column(39, Block.Alignment.LEFT),
            new Block.Column(18, Block.Alignment.RIGHT),
            new Block.Column(18, Block.Alignment.RIGHT),
            new Block.Column(18, Block.Alignment.RIGHT));

    private static final List<Block.Column> ITEMS = List.of(
            new Block.Column(6, Block.Alignment.CENTRE),
            new Block.Column(30, Block.Alignment.LEFT),
            new Block.Column(19, Block.Alignment.LEFT),
            new Block.Column(15, Block.Alignment.RIGHT),
            new Block.Column(15, Block.Alignment.RIGHT),
            new Block.Column(15, Block.Alignment.RIGHT));

    private static final List<Block.Column> GIFTS = List.of(
            new Block.Column(7, Block.Alignment.CENTRE),
            new Block.Column(37, Block.Alignment.LEFT),
            new Block.Column(14, Block.Alignment.CENTRE),
            new Block.Column(18, Block.Alignment.RIGHT),
            new Block.Column(24, Block.Alignment.LEFT));

    private MoneyWriting() {}

    /** Planned and spent, in whole đồng. */
    record Sums(long planned, long spent) {

        static final Sums ZERO = new Sums(0, 0);

        static Sums of(EventCostLine line) {
            Long spent = line.spent();
            return new Sums(line.planned(), spent == null ? 0 : spent);
        }

        Sums plus(Sums other) {
            return new Sums(Math.addExact(planned, other.planned), Math.addExact(spent, other.spent));
        }
    }

    static Sums total(List<EventCostLine> costs) {
        return costs.stream().map(Sums::of).reduce(Sums.ZERO, Sums::plus);
    }

    /** Whether anything is known of what it costs: a template names items without prices. */
    static boolean isPriced(List<EventCostLine> costs) {
        return total(costs).planned() > 0;
    }

    /** By source, in the order in which the sources are named first. */
    static Map<String, Sums> bySource(List<EventCostLine> costs) {
        Map<String, Sums> sums = new LinkedHashMap<>();
        costs.forEach(line -> sums.merge(source(line), Sums.of(line), Sums::plus));
        return sums;
    }

    private static String source(EventCostLine line) {
        return line.source().isEmpty() ? Texts.of("events.paper.money.no-source") : line.source();
    }

    /** "Bằng chữ: Mười hai triệu đồng." */
    static String inWords(long dong) {
        return Texts.of("events.paper.money.words", VietnameseText.sentence(VietnameseNumbers.inWords(dong)));
    }

    static String money(long dong) {
        return new Money(dong).toString();
    }

    static TextDraft.Table budgetTable(List<EventCostLine> costs) {
        TextDraft.Table table = new TextDraft.Table(
                BUDGET, EventSayings.heads("number", "item", "quantity", "price", "amount", "source"));
        int at = 0;
        for (EventCostLine line : costs) {
            table.row(List.of(
                    Integer.toString(++at),
                    line.note().isEmpty()
                            ? line.item()
                            : Texts.of("events.paper.money.noted", line.item(), line.note()),
                    (VietnameseNumbers.format(line.quantity()) + " " + line.measure()).strip(),
                    VietnameseNumbers.format(line.price()),
                    VietnameseNumbers.format(line.planned()),
                    line.source()));
        }
        return table.group(List.of(
                "",
                Texts.of("events.paper.money.total"),
                "",
                "",
                VietnameseNumbers.format(total(costs).planned()),
                ""));
    }

    /** Where the money comes from, a dash each. */
    static void sources(TextDraft draft, List<EventCostLine> costs) {
        bySource(costs)
                .forEach((source, sums) ->
                        draft.dash(Texts.of("events.paper.money.of-source", source, money(sums.planned()))));
    }

    static DocumentText budget(EventMatter matter) {
        List<EventCostLine> costs = matter.event().plan().costs();
        EventSayings says = new EventSayings(matter);
        TextDraft draft = new TextDraft()
                .fact("events.paper.when", says.when())
                .fact("events.paper.where", says.where())
                .fact("events.paper.number", says.expected())
                .table(budgetTable(costs))
                .paragraph(inWords(total(costs).planned()))
                .fact("events.paper.money.sources", Texts.of("events.paper.money.as-follows"));
        sources(draft, costs);
        return draft.text();
    }

    /** Thu by source, chi by item, what was given in kind, and what is still to be said. */
    static DocumentText settlement(EventMatter matter) {
        List<EventCostLine> costs = matter.event().plan().costs();
        TextDraft draft = new TextDraft()
                .heading(1, Texts.of("events.paper.settlement.sources"))
                .table(sourceTable(costs))
                .heading(1, Texts.of("events.paper.settlement.items"))
                .table(itemTable(costs))
                .paragraph(Texts.of(
                                "events.paper.settlement.spent",
                                money(total(costs).spent())) + " "
                        + inWords(total(costs).spent()));
        long open = costs.stream().filter(line -> line.spent() == null).count();
        if (open > 0) {
            draft.paragraph(Texts.of("events.paper.settlement.open", open));
        }
        if (!matter.turnout().gifts().isEmpty()) {
            draft.heading(1, Texts.of("events.paper.settlement.gifts")).table(giftTable(matter.turnout()));
        }
        return draft.paragraph(Texts.of("events.paper.settlement.closing", new EventSayings(matter).holding()))
                .text();
    }

    /** Planned, spent and the difference by source. */
    static TextDraft.Table sourceTable(List<EventCostLine> costs) {
        TextDraft.Table table =
                new TextDraft.Table(SOURCES, EventSayings.heads("number", "source", "planned", "spent", "difference"));
        int at = 0;
        for (Map.Entry<String, Sums> entry : bySource(costs).entrySet()) {
            table.row(sums(Integer.toString(++at), entry.getKey(), null, entry.getValue()));
        }
        return table.group(sums("", Texts.of("events.paper.money.total"), null, total(costs)));
    }

    private static TextDraft.Table itemTable(List<EventCostLine> costs) {
        TextDraft.Table table = new TextDraft.Table(
                ITEMS, EventSayings.heads("number", "item", "source", "planned", "spent", "difference"));
        int at = 0;
        for (EventCostLine line : costs) {
            String number = Integer.toString(++at);
            table.row(
                    line.spent() == null
                            ? List.of(
                                    number,
                                    line.item(),
                                    line.source(),
                                    VietnameseNumbers.format(line.planned()),
                                    "",
                                    "")
                            : sums(number, line.item(), line.source(), Sums.of(line)));
        }
        return table.group(sums("", Texts.of("events.paper.money.total"), "", total(costs)));
    }

    /** What is left over is a difference above zero. */
    private static List<String> sums(String number, String name, @Nullable String source, Sums sums) {
        Stream<String> front = source == null ? Stream.of(number, name) : Stream.of(number, name, source);
        return Stream.concat(
                        front,
                        Stream.of(sums.planned(), sums.spent(), Math.subtractExact(sums.planned(), sums.spent()))
                                .map(VietnameseNumbers::format))
                .toList();
    }

    static TextDraft.Table giftTable(EventTurnout turnout) {
        TextDraft.Table table =
                new TextDraft.Table(GIFTS, EventSayings.heads("number", "gift", "count", "worth", "from"));
        int at = 0;
        for (EventTurnout.Gift gift : turnout.gifts()) {
            table.row(List.of(
                    Integer.toString(++at),
                    gift.what(),
                    gift.quantity(),
                    gift.worth() == 0 ? "" : VietnameseNumbers.format(gift.worth()),
                    gift.source()));
        }
        return table.group(
                List.of("", Texts.of("events.paper.money.total"), "", VietnameseNumbers.format(turnout.worth()), ""));
    }
}
