package vn.congtachoi.shell;

import java.util.Locale;
import java.util.UUID;
import vn.congtachoi.kernel.Ids;

/** A short code that joins what a person saw with what the log holds: six characters, said over the telephone. */
final class IncidentCode {

    private static final int LENGTH = 6;

    private IncidentCode() {}

    static String next() {
        UUID id = Ids.next();
        String hex = Long.toHexString(id.getLeastSignificantBits());
        return hex.substring(hex.length() - LENGTH).toUpperCase(Locale.ROOT);
    }
}
