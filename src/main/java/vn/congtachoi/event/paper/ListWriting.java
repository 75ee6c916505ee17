package vn.congtachoi.event.paper;

import java.util.List;
import java.util.stream.Stream;
import vn.congtachoi.agenda.GuestAnswer;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.TextDraft;
import vn.congtachoi.event.guest.GiftForm;
import vn.congtachoi.event.guest.GiftLine;
import vn.congtachoi.event.guest.GuestGroup;
import vn.congtachoi.event.guest.GuestLine;
import vn.congtachoi.event.guest.RecipientForm;
import vn.congtachoi.kernel.VietnameseNumbers;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.uikit.Texts;

/** What the lists of an event say: who is expected, who was given what, and whom to thank. */
final class ListWriting {

    private static final List<Block.Column> DELEGATES = List.of(
            new Block.Column(7, Block.Alignment.CENTRE),
            new Block.Column(27, Block.Alignment.LEFT),
            new Block.Column(20, Block.Alignment.LEFT),
            new Block.Column(24, Block.Alignment.LEFT),
            new Block.Column(8, Block.Alignment.CENTRE),
            new Block.Column(14, Block.Alignment.LEFT));

    private static final List<Block.Column> RECIPIENTS = List.of(
            new Block.Column(8, Block.Alignment.CENTRE),
            new Block.Column(29, Block.Alignment.LEFT),
            new Block.Column(31, Block.Alignment.LEFT),
            new Block.Column(12, Block.Alignment.CENTRE),
            new Block.Column(20, Block.Alignment.LEFT));

    private static final List<Block.Column> THANKED = List.of(
            new Block.Column(8, Block.Alignment.CENTRE),
            new Block.Column(32, Block.Alignment.LEFT),
            new Block.Column(32, Block.Alignment.LEFT),
            new Block.Column(28, Block.Alignment.LEFT));

    /** Room to sign by hand. */
    private static final String TO_SIGN = "\u00a0".repeat(26) + "\n\u00a0";

    /** As many empty lines as are offered where nobody is named yet. */
    private static final int MOST_EMPTY = 25;

    private ListWriting() {}

    /** Whoever has not said that she stays away, in the order of introduction. */
    static List<GuestLine> expected(List<GuestLine> guests) {
        return guests.stream()
                .filter(guest -> guest.answer().given() != GuestAnswer.NOT_COMING)
                .toList();
    }

    static DocumentText delegates(EventMatter matter, List<GuestLine> guests) {
        TextDraft.Table table =
                new TextDraft.Table(DELEGATES, EventSayings.heads("number", "name", "post", "place", "seat", "sign"));
        int at = 0;
        List<GuestLine> expected = expected(guests);
        for (GuestLine guest : expected) {
            table.row(List.of(
                    Integer.toString(++at),
                    name(guest),
                    guest.form().post(),
                    guest.form().organisation(),
                    guest.form().seat(),
                    TO_SIGN));
        }
        return facts(matter)
                .table(table)
                .paragraph(Texts.of("events.list.people", expected.size()))
                .text();
    }

    private static TextDraft facts(EventMatter matter) {
        EventSayings says = new EventSayings(matter);
        return new TextDraft().fact("events.paper.when", says.when()).fact("events.paper.where", says.where());
    }

    /** With whoever comes in her place. */
    private static String name(GuestLine guest) {
        GuestLine.Answer answer = guest.answer();
        if (answer.given() != GuestAnswer.STAND_IN || answer.standInName().isEmpty()) {
            return guest.name();
        }
        return Texts.of("events.list.stand-in", guest.name(), answer.standInName());
    }

    /** Each gift with its people; empty lines where nobody is named yet. */
    static DocumentText gifts(EventMatter matter, List<GiftLine> gifts) {
        TextDraft draft = facts(matter);
        for (GiftLine gift : gifts) {
            GiftForm form = gift.form();
            draft.heading(
                    2,
                    Stream.of(
                                    form.what(),
                                    VietnameseNumbers.format(form.number()) + " " + form.measure(),
                                    form.source())
                            .map(String::strip)
                            .filter(words -> !words.isEmpty())
                            .reduce((one, two) -> Texts.of("events.list.gift", one, two))
                            .orElse(""));
            draft.table(recipients(gift));
        }
        return draft.text();
    }

    private static TextDraft.Table recipients(GiftLine gift) {
        TextDraft.Table table =
                new TextDraft.Table(RECIPIENTS, EventSayings.heads("number", "name", "address", "count", "received"));
        int at = 0;
        for (RecipientForm recipient : gift.recipients()) {
            table.row(List.of(
                    Integer.toString(++at),
                    recipient.name(),
                    recipient.address(),
                    VietnameseNumbers.format(recipient.quantity()),
                    recipient.signed() ? Texts.of("events.list.signed") : TO_SIGN));
        }
        int empty = Math.min(MOST_EMPTY, gift.form().number() - gift.handedOut());
        for (int line = 0; line < empty; line++) {
            table.row(List.of(Integer.toString(++at), "", "", "", TO_SIGN));
        }
        return table;
    }

    /** Guests of honour who were there, then whoever gave. */
    static DocumentText thanks(List<GuestLine> guests, List<GiftLine> gifts) {
        TextDraft.Table table =
                new TextDraft.Table(THANKED, EventSayings.heads("number", "thanked", "standing", "why"));
        int at = 0;
        for (GuestLine guest : honoured(guests)) {
            table.row(List.of(
                    Integer.toString(++at), there(guest), guest.standing(), Texts.of("events.list.thanks.guest")));
        }
        for (GiftForm gift : donated(gifts)) {
            table.row(List.of(Integer.toString(++at), gift.source(), "", why(gift)));
        }
        return new TextDraft()
                .table(table)
                .paragraph(Texts.of("events.list.thanks.count", at))
                .text();
    }

    static List<GuestLine> honoured(List<GuestLine> guests) {
        return guests.stream()
                .filter(guest -> guest.form().group() == GuestGroup.HONOUR)
                .filter(guest -> guest.presence().isThere())
                .toList();
    }

    static List<GiftForm> donated(List<GiftLine> gifts) {
        return gifts.stream()
                .map(GiftLine::form)
                .filter(gift -> !gift.source().isEmpty())
                .toList();
    }

    /** Whoever came: in her place somebody else, where it was so. */
    private static String there(GuestLine guest) {
        String honorific = VietnameseText.sentence(guest.addressed());
        return guest.answer().standInName().isEmpty()
                ? honorific
                : Texts.of("events.list.stand-in", honorific, guest.answer().standInName());
    }

    private static String why(GiftForm gift) {
        String given = Texts.of(
                "events.list.thanks.gave",
                gift.what(),
                (VietnameseNumbers.format(gift.number()) + " " + gift.measure()).strip());
        Long worth = gift.worth();
        return worth == null ? given : Texts.of("events.list.thanks.worth", given, MoneyWriting.money(worth));
    }
}
