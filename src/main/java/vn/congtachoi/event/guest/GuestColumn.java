package vn.congtachoi.event.guest;

/** What a column of a pasted list of guests says. */
enum GuestColumn {
    NUMBER,
    HONORIFIC,
    NAME,
    POST,
    ORGANISATION,
    PHONE,
    EMAIL,
    GROUP,
    SEAT
}
