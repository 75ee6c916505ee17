package vn.congtachoi.event.guest.ui;

import java.util.UUID;

/** Where the pages around an event's guests are. */
public final class GuestPaths {

    static final String EVENT = "event";
    static final String LIST = "su-kien/:" + EVENT + "/khach-moi";
    static final String GIFTS = "su-kien/:" + EVENT + "/qua-tang";
    static final String CHECK_IN = "diem-danh/su-kien/:" + EVENT;
    static final String DOORS = "diem-danh";
    static final String RULES = "su-kien/quy-dinh";
    static final String CODE = "diem-danh/:code";

    private GuestPaths() {}

    /** The event itself. */
    static String event(UUID event) {
        return "su-kien/" + event;
    }

    /** Its list of guests, for those inside. */
    public static String guests(UUID event) {
        return event(event) + "/khach-moi";
    }

    /** What was given at it. */
    public static String gifts(UUID event) {
        return event(event) + "/qua-tang";
    }

    /** The page for telephones at its door. */
    public static String checkIn(UUID event) {
        return "diem-danh/su-kien/" + event;
    }
}
