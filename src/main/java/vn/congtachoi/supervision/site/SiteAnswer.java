package vn.congtachoi.supervision.site;

import vn.congtachoi.supervision.record.MinutesForm;

/** What the server says to what a page on site sent. */
final class SiteAnswer {

    private SiteAnswer() {}

    /** It is kept; at which hour. */
    record Kept(String at) {}

    /** The minutes are kept, and have this version now. */
    record Written(long version, String at) {}

    /** Why it is not kept. */
    record Refused(String message) {}

    /** Somebody else wrote the minutes meanwhile: what they say now, by whom and when. */
    record Stale(String message, String by, String at, MinutesForm minutes) {}
}
