package vn.congtachoi.organisation;

import java.util.UUID;
import vn.congtachoi.kernel.PersonName;

/**
 * A person as history, signatures and accounts name her on some day.
 *
 * @param mainPost title and unit of her main post ("Chủ tịch Hội LHPN phường Sông Cầu"); empty when she holds none
 */
public record PersonOnDay(UUID id, PersonName name, String mainPost) {

    /** Family name first, as it is written. */
    public String fullName() {
        return name.full();
    }
}
