package vn.congtachoi.signing;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import vn.congtachoi.kernel.Sha256;
import vn.congtachoi.kernel.VietnameseText;

/**
 * What a certificate says (NĐ 68/2024, Điều 7), in the words that people compare.
 *
 * @param subjectName name of the person or organisation (CN)
 * @param organisation where she works (O); empty when it is not said
 * @param issuer name of the authority
 * @param serial number given by the authority, upper-case hex
 * @param sha256 fingerprint, lower-case hex
 * @param validUntil last second in which it holds
 * @param selfSigned nobody but the owner herself vouches for it
 */
public record CertificateFacts(
        String subjectName,
        String organisation,
        String issuer,
        String serial,
        String sha256,
        Instant validFrom,
        Instant validUntil,
        boolean selfSigned) {

    private static final int LONGEST = 300;

    /** What the certificate itself says; nothing is checked. */
    static CertificateFacts of(X509Certificate certificate) {
        X500Principal issuer = certificate.getIssuerX500Principal();
        return new CertificateFacts(
                name(certificate.getSubjectX500Principal()),
                part(certificate.getSubjectX500Principal(), BCStyle.O).orElse(""),
                name(issuer),
                certificate.getSerialNumber().toString(16).toUpperCase(Locale.ROOT),
                Sha256.of(encoded(certificate)),
                LibraryDates.of(certificate.getNotBefore()),
                LibraryDates.of(certificate.getNotAfter()),
                isSelfSigned(certificate));
    }

    /** The common name; an authority without one is called by its organisation, else by everything it says. */
    static String name(X500Principal principal) {
        return part(principal, BCStyle.CN)
                .or(() -> part(principal, BCStyle.O))
                .orElseGet(() -> VietnameseText.beginning(principal.getName(), LONGEST));
    }

    private static Optional<String> part(X500Principal principal, ASN1ObjectIdentifier which) {
        RDN[] found = X500Name.getInstance(principal.getEncoded()).getRDNs(which);
        if (found.length == 0 || !(found[0].getFirst().getValue() instanceof ASN1String text)) {
            return Optional.empty();
        }
        String clean = VietnameseText.beginning(VietnameseText.nfc(text.getString()), LONGEST);
        return clean.isEmpty() ? Optional.empty() : Optional.of(clean);
    }

    private static boolean isSelfSigned(X509Certificate certificate) {
        if (!certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())) {
            return false;
        }
        return isSignedBy(certificate, certificate);
    }

    /** Whether the authority's key made the signature of the certificate. */
    static boolean isSignedBy(X509Certificate certificate, X509Certificate authority) {
        try {
            certificate.verify(authority.getPublicKey());
            return true;
        } catch (GeneralSecurityException notByHer) {
            return false;
        }
    }

    static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("A certificate that was read can be written", e);
        }
    }

    /** @throws IllegalStateException for bytes that were not written by {@link #encoded} */
    static X509Certificate decoded(byte[] stored) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(stored));
        } catch (CertificateException e) {
            throw new IllegalStateException("A stored certificate can be read", e);
        }
    }
}
