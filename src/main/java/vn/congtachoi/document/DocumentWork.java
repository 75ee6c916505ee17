package vn.congtachoi.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.SigningSource;
import vn.congtachoi.kernel.WorkItem;
import vn.congtachoi.kernel.WorkSource;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** Papers that wait for the signed-in person: to be signed first, then to be reviewed, checked, sealed and issued. */
@Component
class DocumentWork implements WorkSource, SigningSource {

    /**
     * What she is asked to do in a state.
     *
     * @param key of the sentence
     */
    private record Step(DocumentState state, DocumentAct act, String key) {}

    /** In the order of urgency. */
    private static final List<Step> STEPS = List.of(
            new Step(DocumentState.TO_SIGN, DocumentAct.SIGN, "sign"),
            new Step(DocumentState.RETURNED, DocumentAct.SUBMIT, "returned"),
            new Step(DocumentState.CONTENT_REVIEW, DocumentAct.APPROVE, "review"),
            new Step(DocumentState.FORMAT_CHECK, DocumentAct.PASS_FORMAT, "format"),
            new Step(DocumentState.SIGNED, DocumentAct.SEAL, "seal"),
            new Step(DocumentState.SEALED, DocumentAct.ISSUE, "issue"));

    private static final Set<DocumentState> WAITING =
            STEPS.stream().map(Step::state).collect(Collectors.toUnmodifiableSet());

    private final Documents documents;
    private final DocumentStore store;
    private final DocumentRights rights;
    private final Access access;

    DocumentWork(Documents documents, DocumentStore store, DocumentRights rights, Access access) {
        this.documents = documents;
        this.store = store;
        this.rights = rights;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> waiting() {
        return items(STEPS);
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> toSign() {
        return items(
                STEPS.stream().filter(step -> step.act() == DocumentAct.SIGN).toList());
    }

    private List<WorkItem> items(List<Step> steps) {
        if (!access.holds(DocumentPermissions.READ) || rights.isPortal()) {
            return List.of();
        }
        List<Document> standing = documents.standing(rights.seats(), WAITING);
        List<WorkItem> items = new ArrayList<>();
        for (Step step : steps) {
            standing.stream()
                    .filter(document -> document.state() == step.state() && isMine(step.act(), document))
                    .sorted(Comparator.comparing(Document::stateSince))
                    .map(document -> item(step.key(), document))
                    .forEach(items::add);
        }
        return items;
    }

    /** A returned paper waits for whoever drafted it; one signed in ink for its scan. */
    private boolean isMine(DocumentAct act, Document document) {
        if (act == DocumentAct.SUBMIT) {
            return document.drafterId().equals(rights.me());
        }
        boolean ink = act == DocumentAct.SEAL && document.signingWay() == SigningWay.INK;
        return rights.may(ink ? DocumentAct.SCAN : act, document).allowed();
    }

    private WorkItem item(String key, Document document) {
        String kind = store.kind(document.kindId()).row().name();
        return new WorkItem(
                document.subject(),
                Texts.of("document.work." + key, kind, document.subjectText()),
                Texts.of("document.work.since", document.drafterName(), VnFormat.moment(document.stateSince())),
                "van-ban/" + document.id(),
                null);
    }
}
