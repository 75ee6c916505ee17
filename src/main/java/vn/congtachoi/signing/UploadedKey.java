package vn.congtachoi.signing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import vn.congtachoi.kernel.BusinessException;

/**
 * A private key with its certificate and those of the authorities above, the owner's first, as read from a PKCS #12 file
 * or made by an authority of our own.
 */
record UploadedKey(PrivateKey key, List<X509Certificate> chain) {

    /** A key with its chain takes a few kilobytes. */
    static final int MAX_BYTES = 200_000;

    private static final byte SEQUENCE = 0x30;
    private static final byte[] PROBE = new byte[32];

    UploadedKey {
        chain = List.copyOf(chain);
    }

    X509Certificate certificate() {
        return chain.getFirst();
    }

    @Override
    public String toString() {
        return "UploadedKey of " + certificate().getSubjectX500Principal();
    }

    /** @throws BusinessException that says what is wrong: no such file, wrong password, no key, several keys */
    static UploadedKey read(byte[] file, String password) {
        if (file.length == 0 || file.length > MAX_BYTES || file[0] != SEQUENCE) {
            throw new BusinessException("signing.upload.error.not-a-store");
        }
        char[] letters = password.toCharArray();
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(file), letters);
            return only(store, letters);
        } catch (IOException e) {
            boolean wrong = e.getCause() instanceof UnrecoverableKeyException;
            throw new BusinessException(wrong ? "signing.upload.error.password" : "signing.upload.error.not-a-store");
        } catch (UnrecoverableKeyException e) {
            throw new BusinessException("signing.upload.error.password");
        } catch (GeneralSecurityException e) {
            throw new BusinessException("signing.upload.error.not-a-store");
        } finally {
            Arrays.fill(letters, ' ');
        }
    }

    private static UploadedKey only(KeyStore store, char[] password) throws GeneralSecurityException {
        List<String> keys = new ArrayList<>();
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias)) {
                keys.add(alias);
            }
        }
        if (keys.isEmpty()) {
            throw new BusinessException("signing.upload.error.no-key");
        }
        if (keys.size() > 1) {
            throw new BusinessException("signing.upload.error.several-keys", keys.size());
        }
        Certificate[] chain = store.getCertificateChain(keys.getFirst());
        if (!(store.getKey(keys.getFirst(), password) instanceof PrivateKey key)
                || chain == null
                || !Arrays.stream(chain).allMatch(X509Certificate.class::isInstance)) {
            throw new BusinessException("signing.upload.error.no-key");
        }
        UploadedKey read = new UploadedKey(
                key, Arrays.stream(chain).map(X509Certificate.class::cast).toList());
        CertificateRules.requireUsableKind(read.certificate());
        read.requirePair();
        return read;
    }

    /** The key must be the certificate's own: some exports pair a key with somebody else's certificate. */
    private void requirePair() throws GeneralSecurityException {
        Signature signer = Signature.getInstance(algorithm());
        signer.initSign(key);
        signer.update(PROBE);
        byte[] made = signer.sign();
        signer.initVerify(certificate().getPublicKey());
        signer.update(PROBE);
        if (!signer.verify(made)) {
            throw new BusinessException("signing.upload.error.pair");
        }
    }

    /** JDK name of the signature algorithm, always with SHA-256. */
    String algorithm() {
        return "SHA256with" + (key.getAlgorithm().equals("EC") ? "ECDSA" : key.getAlgorithm());
    }

    /** The key in a store of its own, under another password. */
    byte[] store(char[] password) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, password);
            store.setKeyEntry("key", key, password, chain.toArray(Certificate[]::new));
            store.store(bytes, password);
            return bytes.toByteArray();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("A key that was read can be stored", e);
        }
    }
}
