package vn.congtachoi.signing;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.cert.X509CRL;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x509.KeyUsage;

/** An authority of the tests, made once by the code that makes a demonstration's. */
public final class TestCertificates {

    public static final String PASSWORD = "mật khẩu của tệp";

    static final Instant NOW = Instant.now();

    static final CertificateAuthority.Validity LONG = around(Duration.ofDays(1000));

    static final CertificateAuthority AUTHORITY =
            CertificateAuthority.found(new CertificateAuthority.Subject("Test CA", "Tổ chức kiểm thử"), LONG);

    static final UploadedKey STAMPER =
            AUTHORITY.issueForTimeStamps(new CertificateAuthority.Subject("Test TSA", ""), LONG);

    private TestCertificates() {}

    static CertificateAuthority.Validity around(Duration each) {
        return new CertificateAuthority.Validity(NOW.minus(each), NOW.plus(each));
    }

    /** Making a pair takes longer than all that is done with it: few are made, each certificate is its own. */
    private static final List<KeyPair> PAIRS = Stream.generate(
                    () -> CertificateAuthority.pair(CertificateAuthority.KEY_BITS))
            .limit(4)
            .toList();

    private static final AtomicInteger NEXT = new AtomicInteger();

    static UploadedKey key(String name) {
        return AUTHORITY.issue(
                new CertificateAuthority.Subject(name, "Hội LHPN phường Sông Cầu"),
                LONG,
                PAIRS.get(NEXT.getAndIncrement() % PAIRS.size()),
                KeyUsage.digitalSignature | KeyUsage.nonRepudiation);
    }

    static UploadedKey key(String name, Instant from, Instant until) {
        return AUTHORITY.issue(
                new CertificateAuthority.Subject(name, ""), new CertificateAuthority.Validity(from, until));
    }

    static UploadedKey weak() {
        return AUTHORITY.issue(new CertificateAuthority.Subject("Yếu", ""), LONG, 1024, KeyUsage.digitalSignature);
    }

    static UploadedKey forEncryption() {
        return AUTHORITY.issue(new CertificateAuthority.Subject("Mã hóa", ""), LONG, 2048, KeyUsage.keyEncipherment);
    }

    static byte[] file(UploadedKey key) {
        return key.store(PASSWORD.toCharArray());
    }

    /** A file of a good key, as an authority hands it out. */
    public static byte[] keyFile(String name) {
        return file(key(name));
    }

    /** The certificate of a new authority that nobody believes yet. */
    public static NewAuthority newAuthority(String name) {
        CertificateAuthority made = CertificateAuthority.found(new CertificateAuthority.Subject(name, ""), LONG);
        return new NewAuthority(
                CertificateFacts.encoded(made.certificate()),
                AuthorityFile.encoded(
                        made.revocations(NOW, NOW.plus(Duration.ofDays(30)), Map.of(BigInteger.TEN, NOW))));
    }

    /** Files as an authority publishes them; the list names one revoked certificate. */
    public record NewAuthority(byte[] certificate, byte[] list) {}

    /** A list of the authority that names these certificates as revoked. */
    static X509CRL revocations(Instant at, Map<BigInteger, Instant> revoked) {
        return AUTHORITY.revocations(at, NOW.plus(Duration.ofDays(300)), revoked);
    }
}
