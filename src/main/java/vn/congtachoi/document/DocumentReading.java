package vn.congtachoi.document;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.organisation.PersonOnDay;
import vn.congtachoi.security.UnitPeople;

/** Papers as lists and pages. */
@Service
@PreAuthorize("denyAll()")
public class DocumentReading {

    private final DocumentStore store;
    private final DocumentParts parts;
    private final DocumentContents contents;
    private final DocumentRights rights;
    private final DocumentTrail trail;
    private final UnitPeople people;

    DocumentReading(
            DocumentStore store,
            DocumentParts parts,
            DocumentContents contents,
            DocumentRights rights,
            DocumentTrail trail,
            UnitPeople people) {
        this.store = store;
        this.parts = parts;
        this.contents = contents;
        this.rights = rights;
        this.trail = trail;
        this.people = people;
    }

    /** One page of her units' own papers. */
    @Needs(DocumentPermissions.READ)
    @Transactional(readOnly = true)
    public Page<DocumentRow> page(DocumentFilter filter, Pageable page) {
        Page<Document> found = store.search(rights.seats(), filter, page);
        Map<UUID, String> notations =
                trail.notations(found.stream().map(Document::id).toList());
        Map<UUID, String> kinds = new HashMap<>();
        return found.map(document -> row(
                document,
                kinds.computeIfAbsent(
                        document.kindId(), id -> store.kind(id).row().name()),
                notations));
    }

    /** The papers of a record, newest first; those she may not read are left out. */
    @Needs(DocumentPermissions.READ)
    @Transactional(readOnly = true)
    public List<DocumentRow> of(SubjectRef origin) {
        List<Document> found = store.of(origin).stream().filter(rights::mayRead).toList();
        Map<UUID, String> notations =
                trail.notations(found.stream().map(Document::id).toList());
        return found.stream()
                .map(document ->
                        row(document, store.kind(document.kindId()).row().name(), notations))
                .toList();
    }

    /** Papers by id, for lists of the records that they belong to; those she may not read are absent. */
    @Needs(DocumentPermissions.READ)
    @Transactional(readOnly = true)
    public Map<UUID, DocumentRow> rows(Collection<UUID> ids) {
        List<Document> found = store.all(ids).stream().filter(rights::mayRead).toList();
        Map<UUID, String> notations =
                trail.notations(found.stream().map(Document::id).toList());
        Map<UUID, String> kinds = new HashMap<>();
        return found.stream()
                .map(document -> row(
                        document,
                        kinds.computeIfAbsent(
                                document.kindId(), id -> store.kind(id).row().name()),
                        notations))
                .collect(Collectors.toMap(DocumentRow::id, Function.identity()));
    }

    /**
     * The text alone, with whether she may change it.
     *
     * @throws BusinessException when there is none, or it does not concern her
     */
    @Needs(DocumentPermissions.READ)
    @Transactional(readOnly = true)
    public WrittenText written(UUID id) {
        Document document = readable(id);
        return new WrittenText(document.text(), document.version(), document.state(), rights.mayEdit(document));
    }

    private static DocumentRow row(Document document, String kind, Map<UUID, String> notations) {
        return new DocumentRow(
                document.id(),
                document.unitId(),
                kind,
                document.subjectText(),
                document.state(),
                document.stateSince(),
                document.drafterName(),
                document.signerName(),
                notations.get(document.id()),
                document.paperDate(),
                document.hasChangedFigures());
    }

    /** @throws BusinessException when there is none, or it does not concern her */
    @Needs(DocumentPermissions.READ)
    @Transactional(readOnly = true)
    public DocumentDetail detail(UUID id) {
        Document document = readable(id);
        Map<DocumentAct, Decision> acts = new EnumMap<>(DocumentAct.class);
        for (DocumentAct act : DocumentAct.values()) {
            if (act.fits(document.state())) {
                acts.put(act, rights.may(act, document));
            }
        }
        boolean own = rights.isOwn(document);
        return new DocumentDetail(
                id,
                document.unitId(),
                own,
                store.kind(document.kindId()).row(),
                store.series(document.seriesId()).row(),
                document.form(parts.recipientLines(id)),
                parts.annexes(id),
                document.state(),
                document.stateSince(),
                document.drafterName(),
                document.signerName(),
                document.signerLines(),
                trail.notations(List.of(id)).get(id),
                document.paperDate(),
                document.signingWay(),
                contents.wordings(document),
                own && document.state().isSubmitted() ? contents.changes(document) : List.of(),
                own && document.hasChangedFigures(),
                recipients(id, own),
                own ? trail.steps(id) : List.of(),
                rights.mayEdit(document),
                acts);
    }

    /** Sisters see that a paper went to each of them, not who has opened it. */
    private List<RecipientRow> recipients(UUID id, boolean own) {
        return parts.recipients(id).stream()
                .map(DocumentRecipient::row)
                .map(row -> own ? row : row.withoutReceipt())
                .toList();
    }

    /** Figures of a signed paper that were changed afterwards, for its own unit; the paper itself stays as it is. */
    @Needs(DocumentPermissions.READ)
    @Transactional(readOnly = true)
    public List<ChangedFigure> changedSince(UUID id) {
        Document document = readable(id);
        return rights.isOwn(document) ? List.copyOf(contents.changes(document)) : List.of();
    }

    /** Who may sign for the unit, highest post first. */
    @Needs(DocumentPermissions.READ)
    @Transactional(readOnly = true)
    public List<PersonOnDay> signers(UUID unitId) {
        return people.named(unitId, DocumentAct.SIGN.permission());
    }

    /** Who may approve the content for the unit. */
    @Needs(DocumentPermissions.READ)
    @Transactional(readOnly = true)
    public List<PersonOnDay> reviewers(UUID unitId) {
        return people.named(unitId, DocumentAct.APPROVE.permission());
    }

    /** Who may write for the unit, highest post first. */
    @Needs(DocumentPermissions.READ)
    @Transactional(readOnly = true)
    public List<PersonOnDay> writers(UUID unitId) {
        return people.named(unitId, Permission.of(DocumentPermissions.DRAFT));
    }

    private Document readable(UUID id) {
        Document document = store.get(id);
        if (!rights.mayRead(document)) {
            throw new BusinessException("document.notFound");
        }
        return document;
    }
}
