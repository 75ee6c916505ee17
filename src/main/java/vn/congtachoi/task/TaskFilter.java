package vn.congtachoi.task;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks a list shows.
 *
 * @param text words of the title, with or without marks; empty for all
 * @param states empty for all
 * @param unit carried by this unit or one below it, or null for all
 * @param person carried by this person, or null for all
 * @param programme of this programme, or null for all
 * @param from due on or after this day, or null for all
 * @param to due on or before this day, or null for all
 * @param parts whether the part of each unit is a line of its own
 */
public record TaskFilter(
        String text,
        Set<TaskState> states,
        @Nullable UUID unit,
        @Nullable UUID person,
        @Nullable UUID programme,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean parts) {

    /** What is not finished yet. */
    public static final TaskFilter OPEN = new TaskFilter("", TaskState.OPEN, null, null, null, null, null, false);

    public TaskFilter {
        states = Set.copyOf(states);
    }

    /**
     * Whether parts stand beside their whole: where she asked for it, and where she looks for what one unit or person
     * carries. The part of a whole that she does not read is shown in any case.
     */
    boolean showsParts() {
        return parts || unit != null || person != null;
    }

    public TaskFilter withText(String words) {
        return new TaskFilter(words, states, unit, person, programme, from, to, parts);
    }

    public TaskFilter withStates(Set<TaskState> wanted) {
        return new TaskFilter(text, wanted, unit, person, programme, from, to, parts);
    }

    public TaskFilter withUnit(@Nullable UUID wanted) {
        return new TaskFilter(text, states, wanted, person, programme, from, to, parts);
    }

    public TaskFilter withPerson(@Nullable UUID wanted) {
        return new TaskFilter(text, states, unit, wanted, programme, from, to, parts);
    }

    public TaskFilter withParts(boolean wanted) {
        return new TaskFilter(text, states, unit, person, programme, from, to, wanted);
    }

    public TaskFilter withProgramme(@Nullable UUID wanted) {
        return new TaskFilter(text, states, unit, person, wanted, from, to, parts);
    }

    /** Due on these days; null for no bound. */
    public TaskFilter withDays(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new TaskFilter(text, states, unit, person, programme, first, last, parts);
    }
}
