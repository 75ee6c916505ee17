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

    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY = 32;

    private final MasterKey master;
    private final PinStretch stretch;
    private final SecureRandom random = new SecureRandom();

    PinLock(MasterKey master, SigningProperties properties) {
        this.master = master;
        this.stretch = properties.publishedPins() ? PinStretch.PUBLISHED : PinStretch.FULL;
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
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, owner, stretch.key(pin, salt), nonce)
                    .doFinal(secret);
            return ByteBuffer.allocate(1 + SALT + NONCE + sealed.length)
                    .put(stretch.scheme())
                    .put(salt)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is part of this JDK", e);
        }
    }

    private byte[] unseal(byte[] stored, KeyOwner owner, Pin pin) throws GeneralSecurityException {
        PinStretch sealedWith = stored.length < 1 + SALT + NONCE
                ? null
                : PinStretch.of(stored[0]).orElse(null);
        if (sealedWith == null) {
            throw new IllegalStateException("A key sealed by a later version");
        }
        byte[] salt = Arrays.copyOfRange(stored, 1, 1 + SALT);
        byte[] nonce = Arrays.copyOfRange(stored, 1 + SALT, 1 + SALT + NONCE);
        return cipher(Cipher.DECRYPT_MODE, owner, sealedWith.key(pin, salt), nonce)
                .doFinal(stored, 1 + SALT + NONCE, stored.length - 1 - SALT - NONCE);
    }

    /** Bound to the owner: a sealed password moved to another row does not open there. */
    private Cipher cipher(int mode, KeyOwner owner, byte[] stretched, byte[] nonce) throws GeneralSecurityException {
        SecretKey key = master.derive("signing.key", "AES", stretched);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.code().getBytes(StandardCharsets.US_ASCII));
        return cipher;
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
