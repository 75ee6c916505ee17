package vn.congtachoi.event;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.SubjectLink;

/**
 * An event as its page shows it.
 *
 * @param form its facts, with the version it was read at
 * @param unit name of the unit that holds it
 * @param chair whom people see, or empty
 * @param lead whom people see, or empty
 * @param vehicle its name, or empty
 * @param callerName who began it
 * @param plan what the plan says now
 * @param duties the same with who they are, in the order of the plan
 * @param occasion the anniversary it is held for, or null
 * @param earlier what was held before, with its lessons, or null
 * @param inside whether the reader stands inside: only then the guests are hers to see
 * @param acts what she may do with it in this state, or why not
 */
public record EventDetail(
        EventRow row,
        EventForm form,
        String unit,
        String chair,
        String lead,
        String vehicle,
        String callerName,
        EventPlanForm plan,
        List<Duty> duties,
        Told told,
        @Nullable Occasion occasion,
        @Nullable Earlier earlier,
        boolean inside,
        List<EventVersionRow> versions,
        List<EventStepRow> steps,
        Map<EventAct, Decision> acts,
        Decision mayPrepare,
        Decision mayRecord) {

    /**
     * Who does what.
     *
     * @param who in words; empty while nobody is named
     * @param task the task it became, where the reader may open it
     */
    public record Duty(
            EventDutyLine line, String who, @Nullable SubjectLink task) {}

    /**
     * The anniversary.
     *
     * @param title in its written form, with the years counted
     * @param path its page, without the leading slash
     * @param classes năm tròn, năm lẻ 5, năm khác; empty where no year is counted
     * @param advice what the decrees say of keeping it in such a year; empty where they say nothing
     * @param warning whether what is planned goes against it
     * @param theme chủ đề of the year; may be empty
     */
    public record Occasion(String title, String path, String classes, String advice, boolean warning, String theme) {}

    /** What came of it, in lines; may be empty. */
    public record Told(String result, String lessons) {}

    /** What was held before. */
    public record Earlier(UUID id, String title, String lessons) {}

    public UUID id() {
        return row.id();
    }
}
