package vn.congtachoi.agenda.ui;

import java.util.List;
import vn.congtachoi.agenda.Conclusion;
import vn.congtachoi.agenda.ConclusionRow;
import vn.congtachoi.agenda.MeetingDetail;
import vn.congtachoi.agenda.MeetingRecord;

/** Minutes and conclusions as their form shows them. */
public record RecordDraft(String minutes, List<Conclusion> conclusions, long version) {

    static RecordDraft of(MeetingDetail detail) {
        return new RecordDraft(
                detail.minutes(),
                detail.conclusions().stream().map(ConclusionRow::conclusion).toList(),
                detail.form().version());
    }

    MeetingRecord record() {
        return new MeetingRecord(minutes, conclusions, version);
    }
}
