package vn.congtachoi.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.indicator.IndicatorDictionary;
import vn.congtachoi.programme.FundingWords;
import vn.congtachoi.programme.ProgrammeService;
import vn.congtachoi.task.Assignee;
import vn.congtachoi.task.AssigneeNames;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** What an adjustment changes of a line, in words: "hạn: 10/6/2023; địa điểm: Hội trường". */
@Component
public class PlanPartWords {

    private final AssigneeNames names;
    private final ProgrammeService programmes;
    private final IndicatorDictionary indicators;

    PlanPartWords(AssigneeNames names, ProgrammeService programmes, IndicatorDictionary indicators) {
        this.names = names;
        this.programmes = programmes;
        this.indicators = indicators;
    }

    /** Key of what happens to the line: it is new, changed or left out. */
    public static String kind(PlanDifference difference) {
        if (difference.before() == null) {
            return "plan.change.added";
        }
        return difference.after() == null ? "plan.change.dropped" : "plan.change.changed";
    }

    /** What was approved; empty for a new line. */
    public String before(PlanDifference difference) {
        return words(difference.before(), difference);
    }

    /** What comes in its place; empty for a line that is left out. */
    public String after(PlanDifference difference) {
        return words(difference.after(), difference);
    }

    private String words(@Nullable PlanItemRow row, PlanDifference difference) {
        if (row == null) {
            return "";
        }
        Map<PlanPart, String> said = new EnumMap<>(PlanPart.class);
        for (PlanPart part : PlanPart.values()) {
            boolean whole = difference.parts().isEmpty();
            String value = whole || difference.parts().contains(part) ? value(part, row.form()) : "";
            boolean told = part != PlanPart.TITLE || !whole;
            if (told && (!value.isEmpty() || difference.parts().contains(part))) {
                said.put(
                        part,
                        Texts.of(
                                "plan.part.says",
                                Texts.of("plan.part", part),
                                value.isEmpty() ? Texts.of("plan.part.none") : value));
            }
        }
        return String.join("; ", said.values());
    }

    private String value(PlanPart part, PlanItemForm form) {
        return switch (part) {
            case TITLE -> form.title();
            case PROGRAMME -> programme(form);
            case INDICATOR ->
                found(form.aim().indicatorId(), id -> indicators.row(id).name());
            case FOCAL -> form.focal() ? Texts.of("plan.part.focal") : "";
            case LEADS -> named(form.leads());
            case HELPERS -> named(form.helpers());
            case DAYS -> days(form);
            case PLACE -> form.place();
            case PEOPLE -> people(form);
            case MONEY -> money(form);
            case RESULT -> form.expectedResult();
        };
    }

    private String programme(PlanItemForm form) {
        return form.aim().contentId() == null
                ? found(form.aim().programmeId(), id -> programmes.ref(id).shortName())
                : found(form.aim().contentId(), id -> programmes.contentRef(id).label());
    }

    private static String found(@Nullable UUID id, Function<UUID, String> name) {
        return id == null ? "" : name.apply(id);
    }

    private String named(List<Assignee> who) {
        Map<Assignee, String> known = names.of(who);
        return who.stream().map(each -> known.getOrDefault(each, "")).collect(Collectors.joining(", "));
    }

    /** "1/6/2023 đến 10/6/2023"; empty for a heading. */
    public static String days(PlanItemForm form) {
        if (form.dueOn() == null) {
            return "";
        }
        String due = VnFormat.day(form.dueOn());
        return form.startsOn() == null ? due : Texts.of("plan.ui.span", VnFormat.day(form.startsOn()), due);
    }

    private static String people(PlanItemForm form) {
        Integer count = form.needs().expectedCount();
        return count == null
                ? ""
                : VnFormat.number(count) + " "
                        + Texts.of("task.measure", form.needs().measure());
    }

    private static String money(PlanItemForm form) {
        return String.join(", ", FundingWords.of(form.needs().money()));
    }
}
