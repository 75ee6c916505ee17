package vn.congtachoi.agenda.opinion;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.attachment.AttachmentRow;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.SubjectLink;

/**
 * A question as its page shows it.
 *
 * @param form what it says, with the version it was read at
 * @param unit name of the unit for which it is asked
 * @param paper the paper that it is about, where the reader may open it; else null
 * @param files what is to be read: also the paper as it was when the question was sent
 * @param acts what she may do with it in this state, or why not
 */
public record OpinionDetail(
        OpinionRow row,
        OpinionForm form,
        String unit,
        @Nullable SubjectLink paper,
        List<AttachmentRow> files,
        List<VoiceRow> voices,
        List<OpinionStepRow> steps,
        Map<OpinionAct, Decision> acts,
        Decision mayChange,
        Decision mayRemind) {

    public UUID id() {
        return row.id();
    }
}
