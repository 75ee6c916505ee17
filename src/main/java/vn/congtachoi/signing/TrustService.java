package vn.congtachoi.signing;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.audit.AuditTrail;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.organisation.UnitDirectory;

/**
 * Keeps the authorities that are believed and their lists of revoked certificates. They hold for the whole installation,
 * so only the head unit's administrator changes them.
 */
@Service
@PreAuthorize("denyAll()")
public class TrustService {

    private static final Permission TRUST = Permission.of(SigningPermissions.TRUST);

    private final TrustAnchors anchors;
    private final RevocationLists lists;
    private final TrustStore store;
    private final AuditTrail audit;
    private final Access access;
    private final UnitDirectory units;

    TrustService(
            TrustAnchors anchors,
            RevocationLists lists,
            TrustStore store,
            AuditTrail audit,
            Access access,
            UnitDirectory units) {
        this.anchors = anchors;
        this.lists = lists;
        this.store = store;
        this.audit = audit;
        this.access = access;
        this.units = units;
    }

    /** Whether she may change them, with the reason when not. */
    @Needs(SigningPermissions.TRUST)
    @Transactional(readOnly = true)
    public Decision mayKeep() {
        boolean atHead = units.headUnits().stream()
                .anyMatch(head -> access.may(TRUST, head.id()).allowed());
        return atHead ? Decision.yes() : Decision.no("signing.trust.error.head-only");
    }

    /** All authorities that are believed, by name. */
    @Needs(SigningPermissions.TRUST)
    @Transactional(readOnly = true)
    public List<TrustAnchorRow> anchors() {
        return anchors.findAllByOrderBySubjectNameAscIdAsc().stream()
                .map(TrustAnchor::row)
                .toList();
    }

    /** The list of each authority that has one. */
    @Needs(SigningPermissions.TRUST)
    @Transactional(readOnly = true)
    public List<RevocationListRow> lists() {
        return lists.all().stream().map(RevocationList::row).toList();
    }

    /**
     * Believes an authority.
     *
     * @param file its certificate, DER or PEM (.cer, .crt, .pem)
     * @throws BusinessException when it is no certificate, not an authority's, or believed already
     */
    @Needs(SigningPermissions.TRUST)
    @Transactional
    public TrustAnchorRow addAnchor(byte[] file) {
        mayKeep().orThrow();
        X509Certificate authority = AuthorityFile.authority(file);
        CertificateFacts facts = CertificateFacts.of(authority);
        if (anchors.findBySha256(facts.sha256()).isPresent()) {
            throw new BusinessException("signing.trust.error.known", facts.subjectName());
        }
        return store.believe(authority, false).row();
    }

    /** Believes an authority no longer; its list goes with it. */
    @Needs(SigningPermissions.TRUST)
    @Transactional
    public void removeAnchor(UUID id, String reason) {
        mayKeep().orThrow();
        TrustAnchor anchor = anchors.findById(id).orElseThrow(() -> new BusinessException("signing.trust.error.gone"));
        because(reason);
        lists.of(id).ifPresent(lists::delete);
        lists.flush();
        anchors.delete(anchor);
    }

    /**
     * Takes a newer list of a believed authority.
     *
     * @param file DER or PEM (.crl)
     * @throws BusinessException when it is no list, of an authority that is not believed, or older than the one here
     */
    @Needs(SigningPermissions.TRUST)
    @Transactional
    public RevocationListRow addList(byte[] file) {
        mayKeep().orThrow();
        X509CRL content = AuthorityFile.list(file);
        TrustAnchor anchor = anchors.findAll().stream()
                .filter(one -> AuthorityFile.isSignedBy(content, one.certificate()))
                .findFirst()
                .orElseThrow(() -> new BusinessException(
                        "signing.trust.error.list-of-unknown",
                        CertificateFacts.name(content.getIssuerX500Principal())));
        Instant made = LibraryDates.of(content.getThisUpdate());
        lists.of(anchor.id()).filter(held -> !made.isAfter(held.thisUpdate())).ifPresent(held -> {
            throw new BusinessException("signing.trust.error.list-older", CertificateRules.moment(held.thisUpdate()));
        });
        return store.take(anchor, content).row();
    }

    /** Forgets a list; signatures of its authority can then not be fully checked. */
    @Needs(SigningPermissions.TRUST)
    @Transactional
    public void removeList(UUID id, String reason) {
        mayKeep().orThrow();
        RevocationList list = lists.findById(id).orElseThrow(() -> new BusinessException("signing.trust.error.gone"));
        because(reason);
        lists.delete(list);
    }

    private void because(String reason) {
        if (reason.isBlank()) {
            throw new BusinessException("signing.key.error.reason");
        }
        audit.because(reason.strip());
    }
}
