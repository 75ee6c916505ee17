package vn.congtachoi.event;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** What a plan says, each part in lines that can be read and compared. */
final class EventPlanLines {

    private EventPlanLines() {}

    /** Every part of the plan of an event; one that says nothing is empty. */
    static Map<EventPlanPart, String> of(EventPlanText plan) {
        Map<EventPlanPart, String> lines = new EnumMap<>(EventPlanPart.class);
        EventPlanText.Setting setting = Objects.requireNonNull(plan.setting());
        lines.put(EventPlanPart.TIME, setting.time());
        lines.put(EventPlanPart.PLACE, setting.place());
        lines.put(EventPlanPart.CHAIR, setting.chair());
        lines.put(EventPlanPart.LEAD, setting.lead());
        lines.put(EventPlanPart.PARTICIPANTS, setting.participants());
        lines.put(EventPlanPart.DRESS, setting.dress());
        EventWords words = plan.words();
        lines.put(EventPlanPart.BASIS, words.basis());
        lines.put(EventPlanPart.PURPOSE, words.purpose());
        lines.put(EventPlanPart.REQUIREMENTS, words.requirements());
        lines.put(EventPlanPart.CONTENT, words.content());
        lines.put(EventPlanPart.POINTS, lines(plan.points(), point -> joined(point.title(), point.beside())));
        lines.put(EventPlanPart.FUNDING, words.funding());
        lines.put(EventPlanPart.COSTS, lines(plan.costs(), cost -> joined(cost.item(), cost.beside())));
        lines.put(EventPlanPart.ORGANISING, words.organising());
        lines.put(EventPlanPart.DUTIES, lines(plan.duties(), duty -> duty(duty, setting)));
        return lines;
    }

    private static <T> String lines(List<T> rows, Function<T, String> line) {
        return rows.stream().map(line).collect(Collectors.joining("\n"));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static String duty(EventPlanText.Duty duty, EventPlanText.Setting setting) {
        Integer days = duty.daysBefore();
        String due = days == null
                ? ""
                : Texts.of("events.ui.page.due", VnFormat.day(setting.firstDay().minusDays(days)));
        return joined(duty.words(), duty.who(), due);
    }
}
