package vn.congtachoi.signing;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.SubjectRef;

/**
 * A key with its certificate. The history holds what the certificate says and never the key. A retired row has lost its
 * key and stays for the names of those who signed with it.
 */
@Entity
@Table(name = "signing_key")
class StoredKey extends AuditedEntity {

    private @Nullable UUID personId;

    private @Nullable UUID unitId;

    @Unaudited
    @SuppressWarnings("UnusedVariable") // read by queries
    private @Nullable String activeFor;

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

    @Unaudited
    private byte @Nullable [] keyStore;

    @Unaudited
    private byte @Nullable [] sealedPassword;

    private Instant storedAt;

    private String storedBy;

    @SuppressWarnings("UnusedVariable") // for the history
    private @Nullable Instant retiredAt;

    protected StoredKey() {
        this.subjectName = "";
        this.organisation = "";
        this.issuer = "";
        this.serial = "";
        this.sha256 = "";
        this.validFrom = Instant.EPOCH;
        this.validUntil = Instant.EPOCH;
        this.certificate = new byte[0];
        this.storedAt = Instant.EPOCH;
        this.storedBy = "";
    }

    /** A key in use; what is given is encrypted already. */
    StoredKey(KeyOwner owner, X509Certificate certificate, PinLock.Locked locked, Instant storedAt, String storedBy) {
        CertificateFacts facts = CertificateFacts.of(certificate);
        this.personId = owner.personId();
        this.unitId = owner.unitId();
        this.activeFor = owner.code();
        this.subjectName = facts.subjectName();
        this.organisation = facts.organisation();
        this.issuer = facts.issuer();
        this.serial = facts.serial();
        this.sha256 = facts.sha256();
        this.validFrom = facts.validFrom();
        this.validUntil = facts.validUntil();
        this.selfSigned = facts.selfSigned();
        this.certificate = CertificateFacts.encoded(certificate);
        this.keyStore = locked.keyStore();
        this.sealedPassword = locked.sealedPassword();
        this.storedAt = storedAt;
        this.storedBy = storedBy;
    }

    @Override
    public SubjectRef subject() {
        return owner().subject();
    }

    KeyOwner owner() {
        return KeyOwner.of(personId, unitId);
    }

    X509Certificate certificate() {
        return CertificateFacts.decoded(certificate);
    }

    CertificateFacts facts() {
        return new CertificateFacts(
                subjectName, organisation, issuer, serial, sha256, validFrom, validUntil, selfSigned);
    }

    Instant storedAt() {
        return storedAt;
    }

    String storedBy() {
        return storedBy;
    }

    /** @throws IllegalStateException when the key is gone */
    PinLock.Locked locked() {
        byte[] store = keyStore;
        byte[] password = sealedPassword;
        if (store == null || password == null) {
            throw new IllegalStateException("The key was retired");
        }
        return new PinLock.Locked(store, password);
    }

    /** The same key under another PIN. */
    void relock(PinLock.Locked locked) {
        keyStore = locked.keyStore();
        sealedPassword = locked.sealedPassword();
    }

    /** Destroys the key and keeps what the certificate said. */
    void retire(Instant at) {
        activeFor = null;
        keyStore = null;
        sealedPassword = null;
        retiredAt = at;
    }
}
