package vn.congtachoi.signing;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.audit.MasterKey;
import vn.congtachoi.kernel.Installation;

/**
 * The keys of a demonstration's authority and time stamps: made once, kept in the folder of keys under a password
 * derived from the master key, readable by its owner only.
 */
@Component
class DemoKeys {

    /** The story begins in 2023; nobody shall meet an expired certificate while he tries the portal. */
    static final CertificateAuthority.Validity VALIDITY = new CertificateAuthority.Validity(
            LocalDate.of(2023, 1, 1).atStartOfDay(CertificateRules.ZONE).toInstant(),
            LocalDate.of(2043, 12, 31)
                    .atTime(LocalTime.of(23, 59, 59))
                    .atZone(CertificateRules.ZONE)
                    .toInstant());

    private static final String AUTHORITY = "authority";
    private static final String TIME_STAMPS = "time-stamps";
    private static final String NAME = "Demo CA";
    private static final String TSA_NAME = "Demo TSA";

    /** An identifier of our own for the rules by which the demonstration stamps: none. */
    private static final String STAMP_POLICY = "1.3.6.1.4.1.55555.1";

    private record Pair(CertificateAuthority authority, UploadedKey timeStamps) {}

    private final Installation installation;
    private final MasterKey master;
    private final Clock clock;
    private @Nullable Pair opened;

    DemoKeys(Installation installation, MasterKey master, Clock clock) {
        this.installation = installation;
        this.master = master;
        this.clock = clock;
    }

    /** Whether the keys were made already. */
    boolean exist() {
        return Files.exists(file());
    }

    /** @throws IllegalStateException outside a demonstration */
    CertificateAuthority authority() {
        return open().authority();
    }

    /** Stamps with the demonstration's own time. */
    Optional<TSPSource> timeStamps() {
        UploadedKey key = open().timeStamps();
        KeyEntityTSPSource source = new KeyEntityTSPSource(key.key(), key.certificate(), key.chain());
        source.setTsaPolicy(STAMP_POLICY);
        source.setDigestAlgorithm(DigestAlgorithm.SHA256);
        source.setProductionTime(LibraryDates.of(clock.instant()));
        return Optional.of(source);
    }

    private synchronized Pair open() {
        if (!installation.isDemo()) {
            throw new IllegalStateException("Only a demonstration has an authority of its own");
        }
        Pair pair = opened;
        if (pair == null) {
            pair = exist() ? read() : create();
            opened = pair;
        }
        return pair;
    }

    private Pair create() {
        CertificateAuthority authority =
                CertificateAuthority.found(new CertificateAuthority.Subject(NAME, ""), VALIDITY);
        Pair pair = new Pair(
                authority, authority.issueForTimeStamps(new CertificateAuthority.Subject(TSA_NAME, ""), VALIDITY));
        write(pair);
        return pair;
    }

    private Pair read() {
        char[] password = password();
        try {
            KeyStore store = KeyStore.getInstance(file().toFile(), password);
            return new Pair(
                    new CertificateAuthority((PrivateKey) store.getKey(AUTHORITY, password), (X509Certificate)
                            store.getCertificate(AUTHORITY)),
                    new UploadedKey(
                            (PrivateKey) store.getKey(TIME_STAMPS, password),
                            Arrays.stream(store.getCertificateChain(TIME_STAMPS))
                                    .map(X509Certificate.class::cast)
                                    .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException("The keys " + file() + " cannot be read", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keys " + file() + " are not those of this master key", e);
        }
    }

    private void write(Pair pair) {
        char[] password = password();
        Path fresh = file().resolveSibling("demo-authority.new");
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, password);
            store.setKeyEntry(
                    AUTHORITY,
                    pair.authority().key(),
                    password,
                    chain(List.of(pair.authority().certificate())));
            store.setKeyEntry(
                    TIME_STAMPS,
                    pair.timeStamps().key(),
                    password,
                    chain(pair.timeStamps().chain()));
            Files.createDirectories(file().getParent());
            Files.deleteIfExists(fresh);
            if (fresh.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            try (OutputStream out = Files.newOutputStream(fresh)) {
                store.store(out, password);
            }
            Files.move(fresh, file(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The keys " + file() + " cannot be written", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("PKCS #12 is part of this JDK", e);
        }
    }

    private static Certificate[] chain(List<X509Certificate> certificates) {
        return certificates.toArray(Certificate[]::new);
    }

    private Path file() {
        return installation.dataFolder().resolve("keys").resolve("demo-authority.p12");
    }

    private char[] password() {
        byte[] secret = master.derive("signing.demo-authority", "AES", null).getEncoded();
        return HexFormat.of().formatHex(secret).toCharArray();
    }
}
