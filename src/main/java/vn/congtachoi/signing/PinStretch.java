package vn.congtachoi.signing;

import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** What it costs to try a PIN once (Argon2id), and the first byte of what was sealed with it. */
enum PinStretch {
    /** For people's own PINs: slow on purpose. */
    FULL(1, 32 * 1024, 3),
    /** For PINs that everybody may know, those of the demonstration: there is nothing to guess. */
    PUBLISHED(2, 64, 1);

    private static final int KEY = 32;

    private final byte scheme;
    private final int kilobytes;
    private final int passes;

    PinStretch(int scheme, int kilobytes, int passes) {
        this.scheme = (byte) scheme;
        this.kilobytes = kilobytes;
        this.passes = passes;
    }

    /** The one that sealed; empty when a later version did. */
    static Optional<PinStretch> of(byte scheme) {
        return Arrays.stream(values())
                .filter(stretch -> stretch.scheme == scheme)
                .findFirst();
    }

    byte scheme() {
        return scheme;
    }

    byte[] key(Pin pin, byte[] salt) {
        Argon2BytesGenerator argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(kilobytes)
                .withIterations(passes)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        byte[] key = new byte[KEY];
        argon.generateBytes(pin.bytes(), key);
        return key;
    }
}
