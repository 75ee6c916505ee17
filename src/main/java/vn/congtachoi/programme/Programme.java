package vn.congtachoi.programme;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.VietnameseText;

/** A programme of the Union's work with its contents, phases and legal bases. */
@Entity
@Table(name = "programme")
class Programme extends AuditedEntity {

    static final String SUBJECT = "programme";

    private static final int CLOSING_LENGTH = 500;
    private static final int FOLD_LENGTH = 700;

    private String code;
    private String officialName;
    private String shortName;

    @Unaudited
    @SuppressWarnings("UnusedVariable") // read by queries
    private String nameFold;

    @Unaudited
    @SuppressWarnings("UnusedVariable") // read by queries
    private String shortSort;

    @Enumerated(EnumType.STRING)
    private ProgrammeKind kind;

    private String purpose;
    private String host;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private boolean closed;
    private @Nullable LocalDate closedOn;
    private String closingNote = "";
    private @Nullable UUID successorId;
    private @Nullable UUID ownerUnitId;
    private String targetNote;
    private String note;

    /** Names of {@link ProgrammeField}, in their order: one text, so that the history shows who took a mark away. */
    private String unverifiedFields;

    @OneToMany(mappedBy = "programme", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<ProgrammeContent> contents = new ArrayList<>();

    @OneToMany(mappedBy = "programme", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("fromDay")
    private List<ProgrammePhase> phases = new ArrayList<>();

    @OneToMany(mappedBy = "programme", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<ProgrammeBasis> bases = new ArrayList<>();

    protected Programme() {}

    Programme(ProgrammeForm form) {
        ownerUnitId = form.ownerUnitId();
        revise(form);
    }

    /** Takes everything from the form but the owner, which never changes. */
    final void revise(ProgrammeForm form) {
        form.check();
        Rules.refuse(id().equals(form.successorId()), "programme.form.ownSuccessor");
        code = form.code();
        officialName = form.officialName();
        shortName = form.shortName();
        nameFold =
                VietnameseText.beginning(VietnameseText.fold(code + " " + shortName + " " + officialName), FOLD_LENGTH);
        shortSort = VietnameseText.sortKey(shortName);
        kind = form.kind();
        purpose = form.purpose();
        host = form.host();
        validFrom = form.validFrom();
        validTo = form.validTo();
        successorId = form.successorId();
        targetNote = form.targetNote();
        note = form.note();
        unverifiedFields =
                form.unverified().stream().sorted().map(ProgrammeField::name).collect(Collectors.joining(","));
    }

    void close(ClosingForm form) {
        LocalDate day = form.closedOn();
        Rules.refuse(day != null && validFrom != null && day.isBefore(validFrom), "programme.closing.beforeStart");
        Rules.fits(form.note(), CLOSING_LENGTH);
        Rules.refuse(id().equals(form.successorId()), "programme.form.ownSuccessor");
        closed = true;
        closedOn = day;
        closingNote = form.note();
        successorId = form.successorId();
    }

    void reopen() {
        closed = false;
        closedOn = null;
        closingNote = "";
    }

    ProgrammeStatus status(LocalDate today) {
        boolean wasClosed = closed && (closedOn == null || !today.isBefore(closedOn));
        if (wasClosed || (validTo != null && today.isAfter(validTo))) {
            return ProgrammeStatus.CLOSED;
        }
        return isBegun(today) ? ProgrammeStatus.RUNNING : ProgrammeStatus.NOT_STARTED;
    }

    /** Whether its first day has come; a standing one has no first day. */
    boolean isBegun(LocalDate day) {
        return validFrom == null || !day.isBefore(validFrom);
    }

    ProgrammeContent addContent(ContentForm form) {
        requireFreeNumber(form, null);
        int last = contents.stream().mapToInt(ProgrammeContent::position).max().orElse(0);
        ProgrammeContent content = new ProgrammeContent(this, last + 1, form);
        contents.add(content);
        return content;
    }

    void changeContent(ProgrammeContent content, ContentForm form) {
        requireFreeNumber(form, content);
        content.revise(form);
    }

    private void requireFreeNumber(ContentForm form, @Nullable ProgrammeContent itself) {
        boolean taken = contents.stream()
                .filter(other -> !Objects.equals(other, itself))
                .anyMatch(other -> other.number().equalsIgnoreCase(form.number()));
        Rules.refuse(taken, "programme.content.numberTaken", form.number());
    }

    /** @param index new place among the contents, from 0; beyond the end means last */
    void moveContent(ProgrammeContent content, int index) {
        List<ProgrammeContent> order = new ArrayList<>(sortedContents());
        order.remove(content);
        order.add(Math.clamp(index, 0, order.size()), content);
        for (int place = 0; place < order.size(); place++) {
            order.get(place).place(place + 1);
        }
    }

    void removeContent(ProgrammeContent content) {
        contents.remove(content);
    }

    ProgrammeContent content(UUID contentId) {
        return part(contents, contentId);
    }

    ProgrammePhase addPhase(PhaseForm form) {
        requireFreeTime(form, null);
        ProgrammePhase phase = new ProgrammePhase(this, form);
        phases.add(phase);
        return phase;
    }

    void changePhase(ProgrammePhase phase, PhaseForm form) {
        requireFreeTime(form, phase);
        phase.revise(form);
    }

    /** A figure of a day belongs to one phase, so phases of a programme never share a day. */
    private void requireFreeTime(PhaseForm form, @Nullable ProgrammePhase itself) {
        phases.stream()
                .filter(other -> !Objects.equals(other, itself))
                .filter(other -> other.overlaps(form))
                .findFirst()
                .ifPresent(other -> Rules.refuse(true, "programme.phase.overlap", other.name()));
    }

    void removePhase(ProgrammePhase phase) {
        phases.remove(phase);
    }

    ProgrammePhase phase(UUID phaseId) {
        return part(phases, phaseId);
    }

    ProgrammeBasis addBasis(LegalBasisForm form) {
        int last = bases.stream().mapToInt(ProgrammeBasis::position).max().orElse(0);
        ProgrammeBasis basis = new ProgrammeBasis(this, last + 1, form);
        bases.add(basis);
        return basis;
    }

    void removeBasis(ProgrammeBasis basis) {
        bases.remove(basis);
    }

    ProgrammeBasis basis(UUID basisId) {
        return part(bases, basisId);
    }

    private static <T extends AuditedEntity> T part(List<T> parts, UUID partId) {
        return parts.stream()
                .filter(part -> part.id().equals(partId))
                .findFirst()
                .orElseThrow(() -> new BusinessException("programme.notFound"));
    }

    private List<ProgrammeContent> sortedContents() {
        return contents.stream()
                .sorted(Comparator.comparingInt(ProgrammeContent::position).thenComparing(ProgrammeContent::id))
                .toList();
    }

    ProgrammeForm form() {
        return new ProgrammeForm(
                code,
                officialName,
                shortName,
                kind,
                purpose,
                host,
                validFrom,
                validTo,
                ownerUnitId,
                successorId,
                targetNote,
                note,
                unverified(),
                version());
    }

    private Set<ProgrammeField> unverified() {
        EnumSet<ProgrammeField> fields = EnumSet.noneOf(ProgrammeField.class);
        Arrays.stream(unverifiedFields.split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(ProgrammeField::valueOf)
                .forEach(fields::add);
        return fields;
    }

    @Nullable
    ClosingForm closing() {
        return closed ? new ClosingForm(closedOn, closingNote, successorId, version()) : null;
    }

    ProgrammeRow row(LocalDate today) {
        return new ProgrammeRow(
                id(),
                code,
                shortName,
                officialName,
                kind,
                status(today),
                validFrom,
                validTo,
                ownerUnitId,
                !unverifiedFields.isEmpty());
    }

    ProgrammeRef ref() {
        return new ProgrammeRef(id(), code, shortName, officialName);
    }

    List<ProgrammeContentRow> contentRows() {
        return sortedContents().stream().map(ProgrammeContent::row).toList();
    }

    List<ProgrammeContentRef> contentRefs() {
        return sortedContents().stream().map(ProgrammeContent::ref).toList();
    }

    /** Its contents and phases as others refer to them. */
    List<SubjectRef> parts() {
        return Stream.concat(
                        sortedContents().stream().map(content -> ProgrammeContent.reference(content.id())),
                        phases.stream().map(phase -> SubjectRef.of(ProgrammePhase.SUBJECT, phase.id())))
                .toList();
    }

    List<ProgrammePhaseRow> phaseRows() {
        return phases.stream()
                .sorted(Comparator.comparing(ProgrammePhase::fromDay))
                .map(ProgrammePhase::row)
                .toList();
    }

    List<LegalBasisRow> basisRows() {
        return bases.stream()
                .sorted(Comparator.comparingInt(ProgrammeBasis::position))
                .map(ProgrammeBasis::row)
                .toList();
    }

    String code() {
        return code;
    }

    String shortName() {
        return shortName;
    }

    @Nullable
    UUID successorId() {
        return successorId;
    }

    @Nullable
    UUID ownerUnitId() {
        return ownerUnitId;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(SUBJECT, id());
    }
}
