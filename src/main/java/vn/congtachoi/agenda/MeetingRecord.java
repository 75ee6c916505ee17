package vn.congtachoi.agenda;

import java.util.List;

/**
 * What came out of a meeting.
 *
 * @param minutes biên bản, in lines; may be empty
 * @param conclusions in their order
 * @param version of the meeting, as read
 */
public record MeetingRecord(String minutes, List<Conclusion> conclusions, long version) {

    public MeetingRecord {
        conclusions = List.copyOf(conclusions);
    }
}
