package vn.congtachoi.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Installation;

/**
 * The installation's root secret, from which every other key is derived by purpose (HKDF-SHA256). It lives in a file
 * of mode 0600 in the data folder or in the environment variable {@code PORTAL_MASTER_KEY} (64 hex digits), never in
 * the database.
 */
@Component
public class MasterKey {

    private static final int BYTES = 32;

    private final byte[] secret;

    MasterKey(Installation installation, Environment environment) {
        String fromEnvironment = environment.getProperty("PORTAL_MASTER_KEY");
        this.secret = fromEnvironment == null
                ? fromFile(installation.dataFolder().resolve("keys").resolve("master.key"))
                : HexFormat.of().parseHex(fromEnvironment);
        if (secret.length != BYTES) {
            throw new IllegalStateException("The master key has " + BYTES + " bytes");
        }
    }

    private static byte[] fromFile(Path file) {
        try {
            if (Files.notExists(file)) {
                create(file);
            }
            return HexFormat.of().parseHex(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("The master key " + file + " cannot be read", e);
        }
    }

    private static void create(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
        Files.writeString(file, HexFormat.of().formatHex(fresh), StandardCharsets.US_ASCII, StandardOpenOption.SYNC);
    }

    /**
     * The key for one purpose; the same purpose always gives the same key.
     *
     * @param algorithm name of the key's algorithm, e.g. {@code HmacSHA256}, {@code AES}
     * @param salt additional input, or null
     */
    public SecretKey derive(String purpose, String algorithm, byte @Nullable [] salt) {
        try {
            HKDFParameterSpec.Builder extract = HKDFParameterSpec.ofExtract().addIKM(secret);
            if (salt != null) {
                extract = extract.addSalt(salt);
            }
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(algorithm, extract.thenExpand(purpose.getBytes(StandardCharsets.UTF_8), BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HKDF-SHA256 is part of this JDK", e);
        }
    }
}
