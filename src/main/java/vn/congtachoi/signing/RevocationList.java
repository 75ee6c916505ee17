package vn.congtachoi.signing;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.security.cert.X509CRL;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.Sha256;
import vn.congtachoi.kernel.SubjectRef;

/** The latest list of revoked certificates of an authority. */
@Entity
@Table(name = "signing_revocation_list")
class RevocationList extends AuditedEntity {

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "anchor_id")
    private TrustAnchor trustAnchor;

    private Instant thisUpdate;

    private @Nullable Instant nextUpdate;

    private int revoked;

    @SuppressWarnings("UnusedVariable") // for the history
    private String sha256;

    @Unaudited
    private byte[] content;

    private Instant addedAt;

    private String addedBy;

    protected RevocationList() {
        this.trustAnchor = new TrustAnchor();
        this.thisUpdate = Instant.EPOCH;
        this.sha256 = "";
        this.content = new byte[0];
        this.addedAt = Instant.EPOCH;
        this.addedBy = "";
    }

    RevocationList(TrustAnchor anchor) {
        this();
        this.trustAnchor = anchor;
    }

    @Override
    public SubjectRef subject() {
        return trustAnchor.subject();
    }

    void take(X509CRL list, Instant at, String by) {
        content = AuthorityFile.encoded(list);
        thisUpdate = LibraryDates.of(list.getThisUpdate());
        nextUpdate = LibraryDates.ofNullable(list.getNextUpdate());
        revoked = AuthorityFile.entries(list).size();
        sha256 = Sha256.of(content);
        addedAt = at;
        addedBy = by;
    }

    TrustAnchor anchor() {
        return trustAnchor;
    }

    X509CRL content() {
        return AuthorityFile.decoded(content);
    }

    byte[] bytes() {
        return content;
    }

    Instant thisUpdate() {
        return thisUpdate;
    }

    RevocationListRow row() {
        return new RevocationListRow(id(), trustAnchor.id(), thisUpdate, nextUpdate, revoked, addedAt, addedBy);
    }
}
