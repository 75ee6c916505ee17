package vn.congtachoi.event.guest.door;

/** What the server says to what a telephone at the door sent. */
final class DoorAnswer {

    private DoorAnswer() {}

    /**
     * It is kept.
     *
     * @param at hour of the answer
     * @param message what whoever tapped should know: that another telephone was earlier; else empty
     */
    record Kept(String at, String message) {}

    /**
     * Why it is not kept.
     *
     * @param ask whether it is kept when she says that she is sure
     */
    record Refused(String message, boolean ask) {}
}
