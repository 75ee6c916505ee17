package vn.congtachoi.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;
import vn.congtachoi.kernel.VietnameseText;

/** One line of the register of outgoing papers. It is never removed: a number given up says why. */
@Entity
@Table(name = "document_register")
class RegisterEntry extends AuditedEntity {

    private static final int REASON_LENGTH = 500;
    private static final int RECIPIENTS_LENGTH = 4000;
    private static final int FOLD_LENGTH = 900;

    private UUID unitId;

    @SuppressWarnings("UnusedVariable") // read by queries
    private UUID seriesId;

    private UUID kindId;

    @SuppressWarnings("UnusedVariable") // read by queries
    private String countedKind;

    private int numberYear;
    private int number;
    private String notation;
    private @Nullable UUID documentId;
    private String subjectText;

    @Unaudited
    @SuppressWarnings("UnusedVariable") // read by queries
    private String searchFold;

    @Enumerated(EnumType.STRING)
    private RegisterState state;

    private Instant reservedAt;
    private String reservedBy;
    private @Nullable LocalDate paperDate;
    private String signerName = "";
    private String signerPost = "";
    private String recipients = "";
    private @Nullable Integer pages;
    private @Nullable Integer copies;
    private String cancelReason = "";

    protected RegisterEntry() {}

    /** A number taken for a paper: "đã cấp số, chờ ký". */
    RegisterEntry(Document document, Place place, String notation, Instant at, String by) {
        this.unitId = document.unitId();
        this.seriesId = document.seriesId();
        this.kindId = document.kindId();
        this.countedKind = place.countedKind();
        this.numberYear = place.year();
        this.number = place.number();
        this.notation = notation;
        this.documentId = document.id();
        this.state = RegisterState.RESERVED;
        this.reservedAt = at;
        this.reservedBy = by;
        describe(document.subjectText());
    }

    /** Where it stands in its series; the kind is empty where all kinds share one count. */
    record Place(String countedKind, int year, int number) {}

    private void describe(String text) {
        subjectText = text;
        String fold = VietnameseText.fold(notation + " " + text + " " + signerName);
        searchFold = VietnameseText.beginning(fold, FOLD_LENGTH);
    }

    /** The signed paper bears the number. */
    void use(LocalDate day, String signer, String post, int pageCount) {
        require(RegisterState.RESERVED);
        state = RegisterState.USED;
        paperDate = day;
        signerName = signer;
        signerPost = post;
        pages = pageCount;
        describe(subjectText);
    }

    /** Writes down to whom it went and in how many copies. */
    void issued(String to, int copyCount) {
        require(RegisterState.USED);
        recipients = VietnameseText.beginning(to, RECIPIENTS_LENGTH);
        copies = copyCount;
    }

    /**
     * Hủy số.
     *
     * @throws BusinessException without a reason, or when a signed paper bears the number
     */
    void cancel(String reason) {
        require(RegisterState.RESERVED);
        String said = TypedText.line(reason, REASON_LENGTH);
        if (said.isEmpty()) {
            throw new BusinessException("document.register.reason");
        }
        state = RegisterState.CANCELLED;
        cancelReason = said;
    }

    private void require(RegisterState needed) {
        if (state != needed) {
            throw new BusinessException("document.register.state", notation);
        }
    }

    int number() {
        return number;
    }

    String notation() {
        return notation;
    }

    UUID unitId() {
        return unitId;
    }

    RegisterState state() {
        return state;
    }

    @Nullable
    UUID documentId() {
        return documentId;
    }

    RegisterRow row() {
        return new RegisterRow(
                id(),
                number,
                notation,
                numberYear,
                kindId,
                documentId,
                subjectText,
                state,
                reservedAt,
                reservedBy,
                paperDate,
                signerName,
                signerPost,
                recipients,
                pages,
                copies,
                cancelReason);
    }

    @Override
    public SubjectRef subject() {
        return documentId == null
                ? SubjectRef.of("document-register", id())
                : SubjectRef.of(Document.SUBJECT, documentId);
    }
}
