package vn.congtachoi.signing;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import vn.congtachoi.kernel.BusinessException;

/** Whether a certificate may be signed with, and exactly why not. */
final class CertificateRules {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm d/M/yyyy");
    private static final int RSA_BITS = 2048;
    private static final int CURVE_BITS = 256;
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    private CertificateRules() {}

    /**
     * Key length (at least RSA 2048 or a curve of 256 bits), key usage and validity.
     *
     * @throws BusinessException with the first rule that is broken
     */
    static void requireUsable(X509Certificate certificate, Instant at) {
        requireUsableKind(certificate);
        requireValid(certificate, at);
    }

    /** The same without the validity. */
    static void requireUsableKind(X509Certificate certificate) {
        requireStrong(certificate.getPublicKey());
        boolean[] usage = certificate.getKeyUsage();
        if (usage != null && !usage[DIGITAL_SIGNATURE] && !usage[NON_REPUDIATION]) {
            throw new BusinessException("signing.certificate.error.usage");
        }
    }

    /** Both ends belong to the validity: a certificate that expires today holds until its very last second. */
    static void requireValid(X509Certificate certificate, Instant at) {
        Instant from = LibraryDates.of(certificate.getNotBefore());
        Instant until = LibraryDates.of(certificate.getNotAfter());
        if (at.isBefore(from)) {
            throw new BusinessException("signing.certificate.error.not-yet", moment(from));
        }
        if (!at.isBefore(until.plusSeconds(1))) {
            throw new BusinessException("signing.certificate.error.expired", moment(until));
        }
    }

    private static void requireStrong(PublicKey key) {
        switch (key) {
            case RSAPublicKey rsa
            when rsa.getModulus().bitLength() < RSA_BITS ->
                throw new BusinessException(
                        "signing.certificate.error.weak-rsa",
                        Integer.toString(rsa.getModulus().bitLength()),
                        Integer.toString(RSA_BITS));
            case ECPublicKey curve
            when curve.getParams().getOrder().bitLength() < CURVE_BITS ->
                throw new BusinessException("signing.certificate.error.algorithm", key.getAlgorithm());
            case RSAPublicKey rsa -> {}
            case ECPublicKey curve -> {}
            default -> throw new BusinessException("signing.certificate.error.algorithm", key.getAlgorithm());
        }
    }

    static String moment(Instant instant) {
        return MOMENT.format(instant.atZone(ZONE));
    }
}
