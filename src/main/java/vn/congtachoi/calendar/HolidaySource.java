package vn.congtachoi.calendar;

import vn.congtachoi.kernel.MessageKey;

/** Where an entry comes from; shown beside it. */
public enum HolidaySource {
    /** Theo quy tắc: computed until the year's dates are announced. */
    BY_RULE("by-rule"),
    /** Theo thông báo: entered from the announcement. */
    ANNOUNCED("announced");

    private final String word;

    HolidaySource(String word) {
        this.word = word;
    }

    /** Key of its name. */
    public MessageKey label() {
        return MessageKey.of("calendar.holiday.source." + word);
    }
}
