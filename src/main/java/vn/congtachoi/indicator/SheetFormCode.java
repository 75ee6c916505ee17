package vn.congtachoi.indicator;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.congtachoi.kernel.Sha256;

/**
 * The code in an Excel form: which sheet its figures belong to, how many rows it has, and a check of the words around
 * it. It gives no right: whoever hands the form in may fill that sheet or may not.
 *
 * @param check over everything else in the code and the words it was written beside
 */
record SheetFormCode(UUID roundId, UUID unitId, int rows, int check) {

    private static final String BEGINNING = "BSL-";
    private static final int LENGTH = 4 * Long.BYTES + Short.BYTES + Integer.BYTES;

    static SheetFormCode of(UUID roundId, UUID unitId, int rows, List<String> words) {
        return new SheetFormCode(roundId, unitId, rows, check(roundId, unitId, rows, words));
    }

    static Optional<SheetFormCode> parse(String text) {
        if (!text.startsWith(BEGINNING)) {
            return Optional.empty();
        }
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(text.substring(BEGINNING.length()));
        } catch (IllegalArgumentException noCode) {
            return Optional.empty();
        }
        if (bytes.length != LENGTH) {
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        SheetFormCode code = new SheetFormCode(
                new UUID(in.getLong(), in.getLong()),
                new UUID(in.getLong(), in.getLong()),
                Short.toUnsignedInt(in.getShort()),
                in.getInt());
        return code.text().equals(text) ? Optional.of(code) : Optional.empty();
    }

    String text() {
        ByteBuffer out = ByteBuffer.allocate(LENGTH)
                .putLong(roundId.getMostSignificantBits())
                .putLong(roundId.getLeastSignificantBits())
                .putLong(unitId.getMostSignificantBits())
                .putLong(unitId.getLeastSignificantBits())
                .putShort((short) rows)
                .putInt(check);
        return BEGINNING + Base64.getUrlEncoder().withoutPadding().encodeToString(out.array());
    }

    /** Whether the words beside the code are the ones it was written with. */
    boolean fits(List<String> words) {
        return check == check(roundId, unitId, rows, words);
    }

    /** A check of one row of the form, which holds in this form only. */
    String seal(List<String> words) {
        return Integer.toHexString(digest(roundId + "|" + unitId + "|" + String.join("|", words)));
    }

    private static int check(UUID roundId, UUID unitId, int rows, List<String> words) {
        return digest(roundId + "|" + unitId + "|" + rows + "|" + String.join("|", words));
    }

    private static int digest(String text) {
        return ByteBuffer.wrap(Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8)))
                .getInt();
    }
}
