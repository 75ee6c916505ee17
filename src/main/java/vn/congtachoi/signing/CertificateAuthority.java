package vn.congtachoi.signing;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A small certification authority: its own certificate, certificates for signing and for time stamps, and the list of
 * revoked ones. For demonstrations and tests; real certificates come from the authorities of NĐ 68/2024.
 */
record CertificateAuthority(PrivateKey key, X509Certificate certificate) {

    static final int KEY_BITS = 2048;

    private static final int SERIAL_BITS = 120;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** From when until when a certificate holds. */
    record Validity(Instant from, Instant until) {}

    /** Whom a certificate names. */
    record Subject(String commonName, String organisation) {

        private X500Name name() {
            X500NameBuilder name = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "VN");
            if (!organisation.isEmpty()) {
                name.addRDN(BCStyle.O, organisation);
            }
            return name.addRDN(BCStyle.CN, commonName).build();
        }
    }

    @Override
    public String toString() {
        return "CertificateAuthority " + certificate.getSubjectX500Principal();
    }

    /** A new authority that vouches for itself. */
    static CertificateAuthority found(Subject subject, Validity validity) {
        KeyPair pair = pair(KEY_BITS);
        try {
            JcaX509v3CertificateBuilder builder = builder(subject.name(), subject, validity, pair);
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            return new CertificateAuthority(pair.getPrivate(), certificate(builder, pair.getPrivate()));
        } catch (GeneralSecurityException | CertIOException e) {
            throw impossible(e);
        }
    }

    /** A key for a person or a seal, with its certificate. */
    UploadedKey issue(Subject subject, Validity validity) {
        return issue(subject, validity, KEY_BITS, KeyUsage.digitalSignature | KeyUsage.nonRepudiation);
    }

    /** The same with another length of the key or other uses of it. */
    UploadedKey issue(Subject subject, Validity validity, int bits, int usage) {
        return issue(subject, validity, pair(bits), usage);
    }

    /** The same for a pair that is there already. */
    UploadedKey issue(Subject subject, Validity validity, KeyPair pair, int usage) {
        try {
            JcaX509v3CertificateBuilder builder = below(subject, validity, pair);
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
            return issued(builder, pair);
        } catch (GeneralSecurityException | CertIOException e) {
            throw impossible(e);
        }
    }

    /** A key for a time-stamp service. */
    UploadedKey issueForTimeStamps(Subject subject, Validity validity) {
        KeyPair pair = pair(KEY_BITS);
        try {
            JcaX509v3CertificateBuilder builder = below(subject, validity, pair);
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
            builder.addExtension(
                    Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
            return issued(builder, pair);
        } catch (GeneralSecurityException | CertIOException e) {
            throw impossible(e);
        }
    }

    private JcaX509v3CertificateBuilder below(Subject subject, Validity validity, KeyPair pair)
            throws GeneralSecurityException, CertIOException {
        X500Name issuer =
                X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        JcaX509v3CertificateBuilder builder = builder(issuer, subject, validity, pair);
        builder.addExtension(
                Extension.authorityKeyIdentifier,
                false,
                new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(certificate));
        return builder;
    }

    private UploadedKey issued(JcaX509v3CertificateBuilder builder, KeyPair pair) throws GeneralSecurityException {
        return new UploadedKey(pair.getPrivate(), List.of(certificate(builder, key), certificate));
    }

    private static JcaX509v3CertificateBuilder builder(
            X500Name issuer, Subject subject, Validity validity, KeyPair pair)
            throws GeneralSecurityException, CertIOException {
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                issuer,
                new BigInteger(SERIAL_BITS, RANDOM).add(BigInteger.ONE),
                LibraryDates.of(validity.from()),
                LibraryDates.of(validity.until()),
                subject.name(),
                pair.getPublic());
        builder.addExtension(
                Extension.subjectKeyIdentifier,
                false,
                new JcaX509ExtensionUtils().createSubjectKeyIdentifier(pair.getPublic()));
        return builder;
    }

    /**
     * The list of revoked certificates.
     *
     * @param thisUpdate not before the certificates begin, or nobody believes the list
     * @param revoked serial number and when it was revoked
     */
    X509CRL revocations(Instant thisUpdate, Instant nextUpdate, Map<BigInteger, Instant> revoked) {
        try {
            JcaX509v2CRLBuilder builder = new JcaX509v2CRLBuilder(certificate, LibraryDates.of(thisUpdate));
            builder.setNextUpdate(LibraryDates.of(nextUpdate));
            revoked.forEach(
                    (serial, at) -> builder.addCRLEntry(serial, LibraryDates.of(at), CRLReason.cessationOfOperation));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(certificate));
            builder.addExtension(
                    Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(thisUpdate.getEpochSecond())));
            return new JcaX509CRLConverter().getCRL(builder.build(signer(key)));
        } catch (GeneralSecurityException | CertIOException e) {
            throw impossible(e);
        }
    }

    static KeyPair pair(int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits, RANDOM);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw impossible(e);
        }
    }

    private static X509Certificate certificate(JcaX509v3CertificateBuilder builder, PrivateKey key)
            throws GeneralSecurityException {
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer(key)));
    }

    private static ContentSigner signer(PrivateKey key) throws GeneralSecurityException {
        try {
            return new JcaContentSignerBuilder("SHA256withRSA").build(key);
        } catch (OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }

    private static IllegalStateException impossible(Exception e) {
        return new IllegalStateException("RSA and X.509 are part of this JDK", e);
    }
}
