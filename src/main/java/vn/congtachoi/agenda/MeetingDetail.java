package vn.congtachoi.agenda;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.SubjectLink;

/**
 * A meeting as its page shows it.
 *
 * @param form what it says, with the version it was read at
 * @param unit name of the unit that meets
 * @param secretary whom people see, or empty
 * @param vehicle its name, or empty
 * @param callerName who called it
 * @param papers those that the reader may open
 * @param minutes biên bản, in lines; may be empty
 * @param acts what she may do with it in this state, or why not
 */
public record MeetingDetail(
        MeetingRow row,
        MeetingForm form,
        String unit,
        String secretary,
        String vehicle,
        String callerName,
        List<GuestRow> guests,
        List<SubjectLink> papers,
        String minutes,
        List<ConclusionRow> conclusions,
        List<MeetingStepRow> steps,
        Map<MeetingAct, Decision> acts,
        Decision mayChange,
        Decision mayRecord,
        Decision mayHandOn) {

    public UUID id() {
        return row.id();
    }
}
