package vn.congtachoi.signing;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.util.Set;
import vn.congtachoi.kernel.BusinessException;

/** Files of authorities as an administrator uploads them: certificates and lists of revoked ones, DER or PEM. */
final class AuthorityFile {

    static final int MAX_BYTES = 20 * 1024 * 1024;

    private AuthorityFile() {}

    /** @throws BusinessException when it is no certificate of an authority */
    static X509Certificate authority(byte[] file) {
        X509Certificate certificate;
        try {
            certificate = (X509Certificate) factory().generateCertificate(new ByteArrayInputStream(file));
        } catch (CertificateException e) {
            throw new BusinessException("signing.trust.error.not-a-certificate");
        }
        if (certificate.getBasicConstraints() < 0) {
            throw new BusinessException("signing.trust.error.not-an-authority");
        }
        return certificate;
    }

    /** @throws BusinessException when it is no list */
    static X509CRL list(byte[] file) {
        try {
            return decode(file);
        } catch (CRLException e) {
            throw new BusinessException("signing.trust.error.not-a-list");
        }
    }

    static boolean isSignedBy(X509CRL list, X509Certificate authority) {
        if (!list.getIssuerX500Principal().equals(authority.getSubjectX500Principal())) {
            return false;
        }
        try {
            list.verify(authority.getPublicKey());
            return true;
        } catch (GeneralSecurityException notByHer) {
            return false;
        }
    }

    static Set<? extends X509CRLEntry> entries(X509CRL list) {
        Set<? extends X509CRLEntry> entries = list.getRevokedCertificates();
        return entries == null ? Set.of() : entries;
    }

    static byte[] encoded(X509CRL list) {
        try {
            return list.getEncoded();
        } catch (CRLException e) {
            throw new IllegalStateException("A list that was read can be written", e);
        }
    }

    /** @throws IllegalStateException for bytes that were not written by {@link #encoded} */
    static X509CRL decoded(byte[] stored) {
        try {
            return decode(stored);
        } catch (CRLException e) {
            throw new IllegalStateException("A stored list can be read", e);
        }
    }

    private static X509CRL decode(byte[] bytes) throws CRLException {
        if (factory().generateCRL(new ByteArrayInputStream(bytes)) instanceof X509CRL list) {
            return list;
        }
        throw new CRLException("No list in these bytes");
    }

    private static CertificateFactory factory() {
        try {
            return CertificateFactory.getInstance("X.509");
        } catch (CertificateException e) {
            throw new IllegalStateException("Every JDK reads X.509", e);
        }
    }
}
