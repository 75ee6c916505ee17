package vn.congtachoi.agenda;

import java.util.List;
import vn.congtachoi.kernel.SubjectRef;

/**
 * A meeting as it is called or changed.
 *
 * @param invited in their order
 * @param points chương trình, in their order
 * @param papers what is to be read before or laid before it
 * @param note what to prepare, for whoever is invited
 * @param version as read, 0 for a new one
 */
public record MeetingForm(
        MeetingKind kind,
        String title,
        MeetingTime time,
        MeetingWhere where,
        MeetingHeads heads,
        List<Invitee> invited,
        List<AgendaPoint> points,
        List<SubjectRef> papers,
        String note,
        long version) {

    public MeetingForm {
        invited = List.copyOf(invited);
        points = List.copyOf(points);
        papers = List.copyOf(papers);
    }

    /** What, when, where, who chairs it and who comes. */
    public static MeetingForm of(
            MeetingKind kind,
            String title,
            MeetingTime time,
            MeetingWhere where,
            MeetingHeads heads,
            List<Invitee> invited) {
        return new MeetingForm(kind, title, time, where, heads, invited, List.of(), List.of(), "", 0);
    }

    public MeetingForm withTime(MeetingTime wanted) {
        return new MeetingForm(kind, title, wanted, where, heads, invited, points, papers, note, version);
    }

    /** The same, read at that version. */
    MeetingForm at(long read) {
        return new MeetingForm(kind, title, time, where, heads, invited, points, papers, note, read);
    }

    public MeetingForm withTitle(String words) {
        return new MeetingForm(kind, words, time, where, heads, invited, points, papers, note, version);
    }

    public MeetingForm withInvited(List<Invitee> wanted) {
        return new MeetingForm(kind, title, time, where, heads, wanted, points, papers, note, version);
    }
}
