package vn.congtachoi.signing;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.CurrentActor;

/** Which authorities are believed and what they revoked. Everything is asked of the database, nothing of a network. */
@Component
class TrustStore {

    private final TrustAnchors anchors;
    private final RevocationLists lists;
    private final CurrentActor actor;
    private final Clock clock;

    TrustStore(TrustAnchors anchors, RevocationLists lists, CurrentActor actor, Clock clock) {
        this.anchors = anchors;
        this.lists = lists;
        this.actor = actor;
        this.clock = clock;
    }

    /** Believes an authority from now on; one that is believed already stays as it is. */
    @Transactional
    public TrustAnchor believe(X509Certificate authority, boolean demonstration) {
        return anchors.findBySha256(CertificateFacts.of(authority).sha256())
                .orElseGet(() -> anchors.saveAndFlush(new TrustAnchor(authority, demonstration, now(), by())));
    }

    /** Takes an authority's list in place of the one before. */
    @Transactional
    public RevocationList take(TrustAnchor anchor, X509CRL content) {
        RevocationList list = lists.of(anchor.id()).orElseGet(() -> new RevocationList(anchor));
        list.take(content, now(), by());
        return lists.saveAndFlush(list);
    }

    /** The list of the authority with this certificate. */
    @Transactional(readOnly = true)
    public Optional<X509CRL> list(X509Certificate authority) {
        return anchors.findBySha256(CertificateFacts.of(authority).sha256())
                .flatMap(anchor -> lists.of(anchor.id()))
                .map(RevocationList::content);
    }

    /** When the certificate's authority revoked it; empty when it did not, or nothing is known of it. */
    @Transactional(readOnly = true)
    public Optional<Instant> revokedAt(X509Certificate certificate) {
        return lists.all().stream()
                .filter(list ->
                        CertificateFacts.isSignedBy(certificate, list.anchor().certificate()))
                .flatMap(list -> Optional.ofNullable(list.content().getRevokedCertificate(certificate)).stream())
                .map(TrustStore::moment)
                .findFirst();
    }

    private static Instant moment(X509CRLEntry entry) {
        return LibraryDates.of(entry.getRevocationDate());
    }

    /** @throws BusinessException with the day, when the certificate was revoked */
    void requireNotRevoked(X509Certificate certificate) {
        revokedAt(certificate).ifPresent(at -> {
            throw new BusinessException("signing.certificate.error.revoked", CertificateRules.moment(at));
        });
    }

    /** Whether every certificate of the chain below its authority is covered by a list: proof for years needs it. */
    @Transactional(readOnly = true)
    public boolean knowsRevocationsOf(List<X509Certificate> chain) {
        List<X509Certificate> authorities =
                lists.all().stream().map(list -> list.anchor().certificate()).toList();
        return chain.stream()
                .filter(certificate -> !CertificateFacts.of(certificate).selfSigned())
                .allMatch(certificate ->
                        authorities.stream().anyMatch(one -> CertificateFacts.isSignedBy(certificate, one)));
    }

    /** What the signing library asks, as of now; a new one for each use, because it keeps what it has seen. */
    @Transactional(readOnly = true)
    public CommonCertificateVerifier verifier() {
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        anchors.findAll().forEach(anchor -> trusted.addCertificate(new CertificateToken(anchor.certificate())));
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setAIASource(null);
        verifier.setOcspSource(null);
        verifier.setTrustedCertSources(trusted);
        verifier.setCrlSource(new ExternalResourcesCRLSource(lists.all().stream()
                .map(list -> new ByteArrayInputStream(list.bytes()))
                .toArray(InputStream[]::new)));
        return verifier;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private String by() {
        return actor.require().name();
    }
}
