package vn.congtachoi.document;

import static vn.congtachoi.document.DocumentState.CANCELLED;
import static vn.congtachoi.document.DocumentState.CONTENT_REVIEW;
import static vn.congtachoi.document.DocumentState.DRAFT;
import static vn.congtachoi.document.DocumentState.FILED;
import static vn.congtachoi.document.DocumentState.FORMAT_CHECK;
import static vn.congtachoi.document.DocumentState.ISSUED;
import static vn.congtachoi.document.DocumentState.RETURNED;
import static vn.congtachoi.document.DocumentState.SEALED;
import static vn.congtachoi.document.DocumentState.SIGNED;
import static vn.congtachoi.document.DocumentState.TO_SIGN;
import static vn.congtachoi.document.DocumentState.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;
import vn.congtachoi.kernel.Permission;

/**
 * The one table of a paper's way (NĐ 30/2020: soạn thảo, duyệt, kiểm tra thể thức, ký, cấp số, đóng dấu, phát hành, lưu):
 * from which states an act leads where, and which right it takes.
 */
public enum DocumentAct {
    /** Trình ký. */
    SUBMIT(EnumSet.of(DRAFT, RETURNED), CONTENT_REVIEW, DocumentPermissions.DRAFT),
    /** Lấy lại: the drafter takes it back while nobody has decided on it. */
    RECALL(EnumSet.of(CONTENT_REVIEW, FORMAT_CHECK, TO_SIGN), DRAFT, DocumentPermissions.DRAFT),
    /** Duyệt nội dung. */
    APPROVE(EnumSet.of(CONTENT_REVIEW), FORMAT_CHECK, DocumentPermissions.REVIEW),
    /** Thể thức đạt. */
    PASS_FORMAT(EnumSet.of(FORMAT_CHECK), TO_SIGN, DocumentPermissions.REGISTER),
    /** Trả lại, by whom it waits for. */
    SEND_BACK(EnumSet.of(CONTENT_REVIEW, FORMAT_CHECK, TO_SIGN), RETURNED, DocumentPermissions.READ),
    /** Ký số on the portal. */
    SIGN(EnumSet.of(TO_SIGN), SIGNED, DocumentPermissions.SIGN),
    /** Nhận lại bản ký ở ngoài: a file signed with another tool is brought back. */
    BRING_BACK(EnumSet.of(TO_SIGN), SIGNED, DocumentPermissions.REGISTER),
    /** Vào số: the paper was signed in ink, the clerk enters its number. */
    ENTER_NUMBER(EnumSet.of(TO_SIGN), SIGNED, DocumentPermissions.REGISTER),
    /** Đóng dấu: the organisation's signature. */
    SEAL(EnumSet.of(SIGNED), SEALED, DocumentPermissions.REGISTER),
    /** Nhận bản quét of a paper signed in ink and stamped. */
    SCAN(EnumSet.of(SIGNED), SEALED, DocumentPermissions.REGISTER),
    /** Phát hành. */
    ISSUE(EnumSet.of(SEALED), ISSUED, DocumentPermissions.REGISTER),
    /** Lưu hồ sơ. */
    ARCHIVE(EnumSet.of(ISSUED), FILED, DocumentPermissions.REGISTER),
    /** Thu hồi an issued paper. */
    WITHDRAW(EnumSet.of(ISSUED, FILED), WITHDRAWN, DocumentPermissions.SIGN),
    /** Hủy a paper that was never signed. */
    CANCEL(EnumSet.of(DRAFT, RETURNED, CONTENT_REVIEW, FORMAT_CHECK, TO_SIGN), CANCELLED, DocumentPermissions.DRAFT);

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable copy
    private final Set<DocumentState> from;

    private final DocumentState to;

    @SuppressWarnings("ImmutableEnumChecker") // a record of one string
    private final Permission permission;

    DocumentAct(Set<DocumentState> from, DocumentState to, String permission) {
        this.from = Set.copyOf(from);
        this.to = to;
        this.permission = Permission.of(permission);
    }

    /** Whether the act is possible in that state. */
    public boolean fits(DocumentState state) {
        return from.contains(state);
    }

    /** The state it leads to. */
    public DocumentState to() {
        return to;
    }

    /** The right it takes at the paper's unit. */
    public Permission permission() {
        return permission;
    }

    /** Whether whoever does it must say why. */
    public boolean needsReason() {
        return this == SEND_BACK || this == WITHDRAW || this == CANCEL;
    }
}
