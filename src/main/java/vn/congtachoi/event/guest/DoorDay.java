package vn.congtachoi.event.guest;

/** On which day one stands at the door of an event, the nearest first. */
public enum DoorDay {
    TODAY,
    /** Over, and its attendance still to be put right. */
    YESTERDAY,
    TOMORROW
}
