package vn.congtachoi.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.TextJson;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;
import vn.congtachoi.kernel.VietnameseText;

/** A paper on its way from draft to file. */
@Entity
@Table(name = "document")
class Document extends AuditedEntity {

    static final String SUBJECT = "document";

    private static final int SUBJECT_LENGTH = 500;
    private static final int FOLD_LENGTH = 900;
    private static final int ADDRESSEES_LENGTH = 2000;
    private static final int BASES_LENGTH = 4000;

    private UUID unitId;
    private UUID kindId;
    private UUID seriesId;
    private String subjectText;

    @Unaudited
    @SuppressWarnings("UnusedVariable") // sought by queries
    private String searchFold;

    private String addressees;
    private String bases;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    /** Too long for a line of the history: what was submitted stands in the snapshots. */
    @Unaudited
    private String body;

    /** The text is no part of the history, so that this is not found there either. */
    @Unaudited
    private String savedByName = "";

    @Unaudited
    private @Nullable Instant savedAt;

    private String originType;
    private @Nullable UUID originId;

    @Enumerated(EnumType.STRING)
    private DocumentState state;

    private Instant stateSince;
    private UUID drafterId;
    private String drafterName;
    private @Nullable UUID reviewerId;
    private @Nullable UUID signerId;
    private String signerName = "";
    private String signerLines = "";
    private @Nullable LocalDate paperDate;

    @Enumerated(EnumType.STRING)
    private @Nullable SigningWay signingWay;

    @Unaudited
    private String proofHash;

    @Unaudited
    @SuppressWarnings("UnusedVariable") // sought by queries
    private String typedHash;

    private boolean figuresChanged;

    @SuppressWarnings("UnusedVariable") // sorted by in queries
    private Instant createdAt;

    protected Document() {}

    Document(UUID unitId, Drafter drafter, DocumentForm form, Instant at) {
        this.unitId = unitId;
        this.drafterId = drafter.personId();
        this.drafterName = drafter.name();
        this.originType = form.origin() == null ? "" : form.origin().type();
        this.originId = form.origin() == null ? null : form.origin().id();
        this.createdAt = at;
        this.state = DocumentState.DRAFT;
        this.stateSince = at;
        this.proofHash = id().toString();
        this.typedHash = proofHash;
        take(form);
    }

    /** Who wrote it first. */
    record Drafter(UUID personId, String name) {}

    /**
     * Who signs.
     *
     * @param personId null while nobody is chosen
     * @param lines above the signature, one below the other
     */
    record Signer(@Nullable UUID personId, String name, String lines) {

        /** The same in one line. */
        String post() {
            return lines.replace("\n", " ");
        }
    }

    /**
     * Takes over what the form holds.
     *
     * @throws BusinessException when it was submitted, or a field cannot be saved as it stands
     */
    final void take(DocumentForm form) {
        requireEditable();
        kindId = form.kindId();
        seriesId = form.seriesId();
        subjectText = TypedText.line(form.subject(), SUBJECT_LENGTH);
        addressees = TypedText.lines(form.addressees(), ADDRESSEES_LENGTH);
        bases = TypedText.lines(form.bases(), BASES_LENGTH);
        urgency = form.urgency();
        reviewerId = form.reviewerId();
        body = TextJson.write(form.text());
        if (subjectText.isEmpty()) {
            throw new BusinessException("document.form.subject");
        }
        searchFold = VietnameseText.beginning(VietnameseText.fold(subjectText), FOLD_LENGTH);
    }

    /** The text alone, as it is written while she types. */
    void write(DocumentText text) {
        requireEditable();
        body = TextJson.write(text);
    }

    /** Writes down whose words stand there now. */
    void savedBy(String name, Instant at) {
        savedByName = name;
        savedAt = at;
    }

    String savedByName() {
        return savedByName;
    }

    @Nullable
    Instant savedAt() {
        return savedAt;
    }

    private void requireEditable() {
        if (!state.isEditable()) {
            throw new BusinessException("document.form.submitted");
        }
    }

    /** Who is to sign; null while nobody is chosen. */
    void signBy(@Nullable Signer signer) {
        signerId = signer == null ? null : signer.personId();
        signerName = signer == null ? "" : signer.name();
        signerLines = signer == null ? "" : signer.lines();
    }

    /**
     * Goes to the act's state.
     *
     * @throws BusinessException when the act does not fit the state it is in
     */
    void move(DocumentAct act, DocumentState to, Instant at) {
        if (!act.fits(state)) {
            throw new BusinessException("document.act.state");
        }
        state = to;
        stateSince = at;
    }

    /** How it gets its signature; fixed once it bears a number. */
    void goBy(SigningWay way) {
        if (signingWay != null && signingWay != way) {
            throw new BusinessException("document.sign.way");
        }
        signingWay = way;
    }

    /** Back on its way after a number was given up. */
    void forgetWay() {
        signingWay = null;
        paperDate = null;
    }

    void dated(LocalDate day) {
        paperDate = day;
    }

    /** Its pages carry this code from now on. */
    void provedBy(String code) {
        proofHash = ProofCodes.hash(code);
        typedHash = ProofCodes.typedHash(code);
    }

    /** Whether this is the code that its pages carry. */
    boolean isProvedBy(String code) {
        return proofHash.equals(ProofCodes.hash(code));
    }

    void figuresChanged() {
        figuresChanged = true;
    }

    UUID unitId() {
        return unitId;
    }

    UUID kindId() {
        return kindId;
    }

    UUID seriesId() {
        return seriesId;
    }

    String subjectText() {
        return subjectText;
    }

    String addressees() {
        return addressees;
    }

    String bases() {
        return bases;
    }

    Urgency urgency() {
        return urgency;
    }

    DocumentText text() {
        return TextJson.read(body);
    }

    DocumentState state() {
        return state;
    }

    Instant stateSince() {
        return stateSince;
    }

    UUID drafterId() {
        return drafterId;
    }

    String drafterName() {
        return drafterName;
    }

    @Nullable
    UUID reviewerId() {
        return reviewerId;
    }

    @Nullable
    UUID signerId() {
        return signerId;
    }

    Signer signer() {
        return new Signer(signerId, signerName, signerLines);
    }

    String signerName() {
        return signerName;
    }

    String signerLines() {
        return signerLines;
    }

    @Nullable
    LocalDate paperDate() {
        return paperDate;
    }

    @Nullable
    SigningWay signingWay() {
        return signingWay;
    }

    boolean hasChangedFigures() {
        return figuresChanged;
    }

    @Nullable
    SubjectRef origin() {
        return originId == null ? null : SubjectRef.of(originType, originId);
    }

    DocumentForm form(List<RecipientLine> recipients) {
        return new DocumentForm(
                kindId,
                seriesId,
                subjectText,
                addressees,
                bases,
                urgency,
                text(),
                recipients,
                reviewerId,
                signerId,
                origin(),
                version());
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(SUBJECT, id());
    }
}
