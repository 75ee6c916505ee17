package vn.congtachoi.document;

import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.MessageKey;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.security.UnitPeople;

/**
 * The way of a paper up to the signature and after the issue. A step that nobody else at the unit could take is passed
 * over, and the history says so.
 */
@Service
@PreAuthorize("denyAll()")
public class DocumentRoute {

    private final DocumentStore store;
    private final DocumentRights rights;
    private final UnitPeople people;
    private final DocumentContents contents;
    private final DocumentTrail trail;
    private final NumberGiveUp numbers;

    DocumentRoute(
            DocumentStore store,
            DocumentRights rights,
            UnitPeople people,
            DocumentContents contents,
            DocumentTrail trail,
            NumberGiveUp numbers) {
        this.store = store;
        this.rights = rights;
        this.people = people;
        this.contents = contents;
        this.trail = trail;
        this.numbers = numbers;
    }

    /**
     * Trình ký: the figures stand still from here.
     *
     * @throws vn.congtachoi.kernel.StaleDataException when it was saved after the page had read it
     * @throws BusinessException when it has no text, nobody is chosen to sign, its series is closed, or a figure has no
     *     number
     */
    @Needs(DocumentPermissions.DRAFT)
    @Transactional
    public void submit(UUID id, long version, String message) {
        Document document = store.lock(id);
        rights.require(DocumentAct.SUBMIT, document);
        store.requireFresh(document, version);
        if (document.text().isEmpty()) {
            throw new BusinessException("document.submit.empty");
        }
        if (document.signerId() == null) {
            throw new BusinessException("document.submit.noSigner");
        }
        store.requireOpen(document);
        contents.freeze(document, trail.now(), trail.actorName());
        trail.step(document, DocumentAct.SUBMIT, message);
        passOver(document);
    }

    /** Steps that only the drafter herself could take, or nobody, are no step. */
    private void passOver(Document document) {
        if (document.state() == DocumentState.CONTENT_REVIEW
                && !people.isAnother(document.unitId(), DocumentAct.APPROVE.permission(), document.drafterId())) {
            trail.step(
                    document,
                    DocumentAct.APPROVE,
                    DocumentState.FORMAT_CHECK,
                    "",
                    MessageKey.of("document.step.noReviewer"));
        }
        Permission check = DocumentAct.PASS_FORMAT.permission();
        if (document.state() == DocumentState.FORMAT_CHECK
                && people.at(document.unitId(), check).isEmpty()) {
            trail.step(
                    document,
                    DocumentAct.PASS_FORMAT,
                    DocumentState.TO_SIGN,
                    "",
                    MessageKey.of("document.step.noClerk"));
        }
    }

    /** Lấy lại: the drafter takes it back to go on writing. */
    @Needs(DocumentPermissions.DRAFT)
    @Transactional
    public void recall(UUID id) {
        take(id, DocumentAct.RECALL, "");
    }

    /** Duyệt nội dung. */
    @Needs(DocumentPermissions.REVIEW)
    @Transactional
    public void approve(UUID id, String message) {
        passOver(take(id, DocumentAct.APPROVE, message));
    }

    /** Thể thức đạt. */
    @Needs(DocumentPermissions.REGISTER)
    @Transactional
    public void passFormat(UUID id) {
        take(id, DocumentAct.PASS_FORMAT, "");
    }

    /** Trả lại to whoever drafted it; a number that it has is given up with the same reason. */
    @Needs(DocumentPermissions.READ)
    @Transactional
    public void sendBack(UUID id, String reason) {
        Document document = take(id, DocumentAct.SEND_BACK, reason);
        numbers.giveUp(document, reason);
    }

    /** Hủy a paper that was never signed; a number that it has is given up with the same reason. */
    @Needs(DocumentPermissions.READ)
    @Transactional
    public void cancel(UUID id, String reason) {
        Document document = take(id, DocumentAct.CANCEL, reason);
        numbers.giveUp(document, reason);
    }

    /** Lưu hồ sơ. */
    @Needs(DocumentPermissions.REGISTER)
    @Transactional
    public void archive(UUID id) {
        take(id, DocumentAct.ARCHIVE, "");
    }

    /** Thu hồi an issued paper: it stays as it is and says that it no longer holds. */
    @Needs(DocumentPermissions.SIGN)
    @Transactional
    public void withdraw(UUID id, String reason) {
        take(id, DocumentAct.WITHDRAW, reason);
    }

    private Document take(UUID id, DocumentAct act, String reason) {
        Document document = store.lock(id);
        rights.require(act, document);
        trail.step(document, act, reason);
        return document;
    }
}
