package vn.congtachoi.programme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.SearchDocument;
import vn.congtachoi.kernel.SearchSource;
import vn.congtachoi.kernel.SubjectType;

/** Names, opens and finds contents of programmes for other modules. */
@Component
class ProgrammeContentSubject implements SubjectType, SearchSource {

    private final Programmes programmes;
    private final ProgrammeRights rights;
    private final Access access;

    ProgrammeContentSubject(Programmes programmes, ProgrammeRights rights, Access access) {
        this.programmes = programmes;
        this.rights = rights;
        this.access = access;
    }

    @Override
    public String type() {
        return ProgrammeContent.SUBJECT;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> title(UUID id) {
        return find(id).map(ProgrammeContentRef::label);
    }

    /** The page of its programme, at the content. */
    @Override
    @Transactional(readOnly = true)
    public String path(UUID id) {
        return find(id).map(ref -> "de-an/" + ref.programmeId() + "?noi-dung=" + id)
                .orElse("de-an");
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(UUID id) {
        return access.holds(ProgrammePermissions.READ)
                && programmes.findByContent(id).filter(rights::mayRead).isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public List<SearchDocument> documents() {
        return programmes.findAll().stream()
                .flatMap(programme -> programme.contentRefs().stream())
                .map(ProgrammeContentSubject::document)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SearchDocument> document(UUID id) {
        return find(id).map(ProgrammeContentSubject::document);
    }

    private Optional<ProgrammeContentRef> find(UUID id) {
        return programmes
                .findByContent(id)
                .map(programme -> programme.content(id).ref());
    }

    private static SearchDocument document(ProgrammeContentRef ref) {
        return new SearchDocument(ProgrammeContent.reference(ref.id()), ref.label(), ref.wording());
    }
}
