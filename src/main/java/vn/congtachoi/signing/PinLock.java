package vn.congtachoi.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.springframework.stereotype.Component;
import vn.congtachoi.audit.MasterKey;

/**
 * Encrypts keys. The key store has a random password of 256 bits; that password is encrypted with AES-GCM under a key
 * derived by HKDF from the master key, with Argon2id(PIN, salt) as its salt: whoever has only the database, or only the
 * data folder, cannot even begin to try PINs. Only the tag of AES-GCM tells a wrong PIN.
 */
@Component
class PinLock {

    /** An encrypted key: the store, and its password under the PIN. */
    @SuppressWarnings("ArrayRecordComponent") // passed on as it is, never compared
    record Locked(byte[] keyStore, byte[] sealedPassword) {}

    /** First byte of a sealed password: which parameters made it. */
    private static final byte SCHEME = 1;

    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY = 32;
    private static final int MEMORY_KILOBYTES = 32 * 1024;
    private static final int PASSES = 3;

    private final MasterKey master;
    private final SecureRandom random = new SecureRandom();

    PinLock(MasterKey master) {
        this.master = master;
    }

    Locked lock(UploadedKey key, KeyOwner owner, Pin pin) {
        byte[] secret = random(KEY);
        char[] password = password(secret);
        try {
            return new Locked(key.store(password), seal(secret, owner, pin));
        } finally {
            Arrays.fill(secret, (byte) 0);
            Arrays.fill(password, ' ');
        }
    }

    /** The key, or empty when the PIN is wrong. */
    Optional<UploadedKey> open(Locked locked, KeyOwner owner, Pin pin) {
        byte[] secret;
        try {
            secret = unseal(locked.sealedPassword(), owner, pin);
        } catch (AEADBadTagException wrongPin) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is part of this JDK", e);
        }
        char[] password = password(secret);
        try {
            return Optional.of(read(locked.keyStore(), password));
        } finally {
            Arrays.fill(secret, (byte) 0);
            Arrays.fill(password, ' ');
        }
    }

    private static UploadedKey read(byte[] bytes, char[] password) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(bytes), password);
            String alias = store.aliases().nextElement();
            Certificate[] chain = store.getCertificateChain(alias);
            return new UploadedKey(
                    (PrivateKey) store.getKey(alias, password),
                    Arrays.stream(chain).map(X509Certificate.class::cast).toList());
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("A stored key can be read with its password", e);
        }
    }

    private byte[] seal(byte[] secret, KeyOwner owner, Pin pin) {
        byte[] salt = random(SALT);
        byte[] nonce = random(NONCE);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, owner, pin, salt, nonce).doFinal(secret);
            return ByteBuffer.allocate(1 + SALT + NONCE + sealed.length)
                    .put(SCHEME)
                    .put(salt)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is part of this JDK", e);
        }
    }

    private byte[] unseal(byte[] stored, KeyOwner owner, Pin pin) throws GeneralSecurityException {
        if (stored.length < 1 + SALT + NONCE || stored[0] != SCHEME) {
            throw new IllegalStateException("A key sealed by a later version");
        }
        byte[] salt = Arrays.copyOfRange(stored, 1, 1 + SALT);
        byte[] nonce = Arrays.copyOfRange(stored, 1 + SALT, 1 + SALT + NONCE);
        return cipher(Cipher.DECRYPT_MODE, owner, pin, salt, nonce)
                .doFinal(stored, 1 + SALT + NONCE, stored.length - 1 - SALT - NONCE);
    }

    /** Bound to the owner: a sealed password moved to another row does not open there. */
    private Cipher cipher(int mode, KeyOwner owner, Pin pin, byte[] salt, byte[] nonce)
            throws GeneralSecurityException {
        SecretKey key = master.derive("signing.key", "AES", stretched(pin, salt));
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.code().getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }

    private static byte[] stretched(Pin pin, byte[] salt) {
        Argon2BytesGenerator argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(MEMORY_KILOBYTES)
                .withIterations(PASSES)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        byte[] key = new byte[KEY];
        argon.generateBytes(pin.bytes(), key);
        return key;
    }

    private byte[] random(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static char[] password(byte[] secret) {
        return HexFormat.of().formatHex(secret).toCharArray();
    }
}
