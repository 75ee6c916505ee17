package vn.congtachoi.event.guest;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A guest as a form holds her.
 *
 * @param honorific how she is addressed ("đồng chí", "ông", "bà")
 * @param post what she is, without where ("Chủ tịch"); may be empty
 * @param organisation where ("Hội LHPN phường Sông Cầu"); may be empty
 * @param personId whom of the directory, or null
 * @param unitId of which of our units, or null
 * @param phone as typed, may be empty
 * @param email as typed, may be empty
 * @param version as the form read it, 0 for somebody new
 */
public record GuestForm(
        GuestGroup group,
        String honorific,
        String name,
        String post,
        String organisation,
        @Nullable UUID personId,
        @Nullable UUID unitId,
        String phone,
        String email,
        String seat,
        long version) {

    public static final int NAME_LENGTH = 200;
    public static final int POST_LENGTH = 300;
    public static final int SEAT_LENGTH = 20;
    public static final int HONORIFIC_LENGTH = 40;
    public static final int WORDS_LENGTH = 1000;
    public static final int EMAIL_LENGTH = 200;

    /** Somebody new by name. */
    public static GuestForm of(GuestGroup group, String honorific, String name, String post, String organisation) {
        return new GuestForm(group, honorific, name, post, organisation, null, null, "", "", "", 0);
    }

    /** The same guest from a unit of ours. */
    public GuestForm from(@Nullable UUID unit) {
        return new GuestForm(group, honorific, name, post, organisation, personId, unit, phone, email, seat, version);
    }

    /** The same guest, to be reached there. */
    public GuestForm reached(String newPhone, String newEmail) {
        return new GuestForm(
                group, honorific, name, post, organisation, personId, unitId, newPhone, newEmail, seat, version);
    }

    /** The same guest in that seat. */
    public GuestForm seated(String newSeat) {
        return new GuestForm(
                group, honorific, name, post, organisation, personId, unitId, phone, email, newSeat, version);
    }
}
