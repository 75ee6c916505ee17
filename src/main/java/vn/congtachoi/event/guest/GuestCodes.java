package vn.congtachoi.event.guest;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;
import vn.congtachoi.audit.MasterKey;
import vn.congtachoi.kernel.PublicAddress;
import vn.congtachoi.kernel.Secret;

/**
 * The code of each guest: made from her id with the installation's key, so that what is printed again bears the same one
 * and a changed hour leaves it valid. The database holds its hash alone.
 */
@Component
class GuestCodes {

    static final String PATH = "diem-danh/";

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 20;

    private final SecretKey key;
    private final PublicAddress address;

    GuestCodes(MasterKey masterKey, PublicAddress address) {
        this.key = masterKey.derive("event.guest", ALGORITHM, null);
        this.address = address;
    }

    /** 27 characters that are safe in an address. */
    String code(UUID guest) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] digest = mac.doFinal(("event-guest:" + guest).getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
        }
    }

    /** The form in which it is stored. */
    String hash(UUID guest) {
        return Secret.hash(code(guest));
    }

    /** The full address that it opens. */
    String link(UUID guest) {
        return address.of(PATH + code(guest));
    }
}
