package vn.congtachoi.event.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.congtachoi.event.EventDetail;
import vn.congtachoi.event.guest.GuestLine;
import vn.congtachoi.kernel.VietnameseDates;
import vn.congtachoi.kernel.VietnameseNumbers;
import vn.congtachoi.uikit.Texts;

/** Tin bài: what was held when and where, who was there, what was done and given. */
final class NewsWriting {

    /** More guests are not named in the news. */
    private static final int NAMED = 5;

    private NewsWriting() {}

    /** @param honoured guests of honour who were there */
    static String of(EventMatter matter, List<GuestLine> honoured) {
        EventSayings says = new EventSayings(matter);
        EventDetail event = matter.event();
        List<String> lines = new ArrayList<>();
        lines.add(says.title());
        lines.add(Texts.of(
                says.where().isEmpty() ? "events.news.lead" : "events.news.lead-at",
                VietnameseDates.shortDate(event.row().time().from()),
                event.unit(),
                says.holding(),
                says.where()));
        people(lines, matter, honoured);
        for (String line : PartLines.of(event.told().result())) {
            lines.add(line.replaceFirst("^[-–+•*]\\s*", ""));
        }
        gifts(lines, matter.turnout());
        return String.join("\n\n", lines);
    }

    private static void people(List<String> lines, EventMatter matter, List<GuestLine> honoured) {
        if (!honoured.isEmpty()) {
            lines.add(Texts.of(
                    "events.news.honoured",
                    honoured.stream().limit(NAMED).map(NewsWriting::guest).collect(Collectors.joining("; "))));
        }
        if (matter.turnout().present() > 0) {
            lines.add(Texts.of(
                    "events.news.present",
                    VietnameseNumbers.format(matter.turnout().present())));
        }
    }

    private static String guest(GuestLine guest) {
        return guest.standing().isEmpty()
                ? guest.addressed()
                : Texts.of("events.news.guest", guest.addressed(), guest.standing());
    }

    private static void gifts(List<String> lines, EventTurnout turnout) {
        if (turnout.gifts().isEmpty()) {
            return;
        }
        String given = turnout.gifts().stream()
                .map(gift -> Texts.of("events.news.gift", gift.quantity(), EventSayings.within(gift.what())))
                .collect(Collectors.joining(", "));
        lines.add(
                turnout.worth() == 0
                        ? Texts.of("events.news.gifts", given)
                        : Texts.of("events.news.gifts-worth", given, MoneyWriting.money(turnout.worth())));
    }
}
