package vn.congtachoi.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.SearchDocument;
import vn.congtachoi.kernel.SearchSource;
import vn.congtachoi.kernel.SubjectType;

/** Names, opens and finds papers for other modules. */
@Component
class DocumentSubject implements SubjectType, SearchSource {

    private final Documents documents;
    private final DocumentStore store;
    private final DocumentRights rights;
    private final DocumentTrail trail;
    private final Access access;

    DocumentSubject(
            Documents documents, DocumentStore store, DocumentRights rights, DocumentTrail trail, Access access) {
        this.documents = documents;
        this.store = store;
        this.rights = rights;
        this.trail = trail;
        this.access = access;
    }

    @Override
    public String type() {
        return Document.SUBJECT;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> title(UUID id) {
        return documents.findById(id).map(this::title);
    }

    private String title(Document document) {
        return store.kind(document.kindId()).row().name() + " " + document.subjectText();
    }

    @Override
    public String path(UUID id) {
        return "van-ban/" + id;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(UUID id) {
        return access.holds(DocumentPermissions.READ)
                && documents.findById(id).filter(rights::mayRead).isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public List<SearchDocument> documents() {
        return documents.findAll().stream().map(this::document).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SearchDocument> document(UUID id) {
        return documents.findById(id).map(this::document);
    }

    /** By number, subject, the words of the text and the people. */
    private SearchDocument document(Document document) {
        Map<UUID, String> notations = trail.notations(List.of(document.id()));
        String detail = Stream.of(
                        notations.getOrDefault(document.id(), ""), document.signerName(), document.drafterName())
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(" – "));
        return new SearchDocument(
                document.subject(),
                title(document),
                detail,
                String.join(" ", document.text().plainTexts()));
    }
}
