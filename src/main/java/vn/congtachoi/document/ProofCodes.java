package vn.congtachoi.document;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;
import vn.congtachoi.audit.MasterKey;
import vn.congtachoi.kernel.Secret;

/**
 * The code behind the QR code of a paper: 160 bits that nobody can guess and that the same paper always gets again, so
 * that a reprint carries it too. The database holds only its hash.
 */
@Component
class ProofCodes {

    /** Without letters that are taken for digits or for each other (Crockford's base 32). */
    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int BITS_OF_A_LETTER = 5;
    private static final int CODE_LENGTH = 32;

    /** What is typed where a camera does not help: sixty bits. */
    private static final int TYPED_LENGTH = 12;

    private static final int GROUP = 4;

    private final SecretKey key;

    ProofCodes(MasterKey master) {
        this.key = master.derive("document-proof", "HmacSHA256", null);
    }

    /** The code in the address of the paper's proof. */
    String code(UUID documentId) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            byte[] bytes = mac.doFinal(documentId.toString().getBytes(StandardCharsets.US_ASCII));
            return letters(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HmacSHA256", e);
        }
    }

    private static String letters(byte[] bytes) {
        StringBuilder code = new StringBuilder(CODE_LENGTH);
        for (int i = 0; i < CODE_LENGTH; i++) {
            int bit = i * BITS_OF_A_LETTER;
            int two = ((bytes[bit / Byte.SIZE] & 0xff) << Byte.SIZE) | (bytes[bit / Byte.SIZE + 1] & 0xff);
            int letter = (two >> (2 * Byte.SIZE - BITS_OF_A_LETTER - bit % Byte.SIZE)) & 0x1f;
            code.append(LETTERS.charAt(letter));
        }
        return code.toString();
    }

    /** The part that is printed for typing: "7k2m-9xqd-04ah". */
    static String typed(String code) {
        return code.substring(0, GROUP)
                + "-"
                + code.substring(GROUP, 2 * GROUP)
                + "-"
                + code.substring(2 * GROUP, TYPED_LENGTH);
    }

    /** What is stored of a code. */
    static String hash(String code) {
        return Secret.hash(code);
    }

    /** What is stored of the part that is typed. */
    static String typedHash(String code) {
        return Secret.hash(code.substring(0, TYPED_LENGTH));
    }

    /**
     * The code as it was made from what somebody typed or scanned: lower case, without dashes and blanks, with the
     * letters put right that are taken for digits.
     */
    static String read(String typed) {
        return typed.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('o', '0')
                .replace('i', '1')
                .replace('l', '1');
    }

    /** Whether this is the part that is typed, not the whole code. */
    static boolean isTyped(String code) {
        return code.length() == TYPED_LENGTH;
    }
}
