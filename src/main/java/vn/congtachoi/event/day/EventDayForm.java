package vn.congtachoi.event.day;

import java.util.List;

/**
 * What is read on the day.
 *
 * @param speech diễn văn, in lines
 * @param awardBasis the decision ("Quyết định số 12/QĐ-BTV ngày …"); may be empty
 * @param awards in the order in which they are called
 * @param version as read, 0 while nothing was written
 */
public record EventDayForm(String speech, String awardBasis, List<AwardLine> awards, long version) {

    public EventDayForm {
        awards = List.copyOf(awards);
    }

    /** Whether there is nothing to read. */
    public boolean isEmpty() {
        return speech.isEmpty() && awards.isEmpty();
    }
}
