package vn.congtachoi.calendar;

import vn.congtachoi.kernel.MessageKey;

/** What an entry says about its days. */
public enum HolidayKind {
    /** Nghỉ lễ, Tết. */
    PUBLIC_HOLIDAY,
    /** Làm bù: a day of the weekend that is worked. */
    SWAP_WORKDAY,
    /** Nghỉ bù, hoán đổi: a weekday off. */
    SWAP_DAY_OFF;

    /** Key of its name. */
    public MessageKey label() {
        return MessageKey.of("calendar.holiday.kind."
                + switch (this) {
                    case PUBLIC_HOLIDAY -> "public";
                    case SWAP_WORKDAY -> "workday";
                    case SWAP_DAY_OFF -> "day-off";
                });
    }
}
