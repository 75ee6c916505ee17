package vn.congtachoi.signing;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.security.cert.X509Certificate;
import java.time.Instant;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.SubjectRef;

/** An authority whose certificates are believed. */
@Entity
@Table(name = "signing_trust_anchor")
class TrustAnchor extends AuditedEntity {

    static final String TYPE = "trust-anchor";

    private String subjectName;

    private String organisation;

    private String issuer;

    private String serial;

    private String sha256;

    private Instant validFrom;

    private Instant validUntil;

    private boolean selfSigned;

    @Unaudited
    private byte[] certificate;

    /** Made by the portal for a demonstration. */
    private boolean demonstration;

    private Instant addedAt;

    private String addedBy;

    protected TrustAnchor() {
        this.subjectName = "";
        this.organisation = "";
        this.issuer = "";
        this.serial = "";
        this.sha256 = "";
        this.validFrom = Instant.EPOCH;
        this.validUntil = Instant.EPOCH;
        this.certificate = new byte[0];
        this.addedAt = Instant.EPOCH;
        this.addedBy = "";
    }

    TrustAnchor(X509Certificate certificate, boolean demonstration, Instant addedAt, String addedBy) {
        CertificateFacts facts = CertificateFacts.of(certificate);
        this.subjectName = facts.subjectName();
        this.organisation = facts.organisation();
        this.issuer = facts.issuer();
        this.serial = facts.serial();
        this.sha256 = facts.sha256();
        this.validFrom = facts.validFrom();
        this.validUntil = facts.validUntil();
        this.selfSigned = facts.selfSigned();
        this.certificate = CertificateFacts.encoded(certificate);
        this.demonstration = demonstration;
        this.addedAt = addedAt;
        this.addedBy = addedBy;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(TYPE, id());
    }

    X509Certificate certificate() {
        return CertificateFacts.decoded(certificate);
    }

    TrustAnchorRow row() {
        return new TrustAnchorRow(
                id(),
                new CertificateFacts(
                        subjectName, organisation, issuer, serial, sha256, validFrom, validUntil, selfSigned),
                demonstration,
                addedAt,
                addedBy);
    }
}
