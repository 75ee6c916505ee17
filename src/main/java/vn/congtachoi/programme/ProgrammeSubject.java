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

/** Names, opens and finds programmes for other modules. */
@Component
class ProgrammeSubject implements SubjectType, SearchSource {

    private final Programmes programmes;
    private final ProgrammeRights rights;
    private final Access access;

    ProgrammeSubject(Programmes programmes, ProgrammeRights rights, Access access) {
        this.programmes = programmes;
        this.rights = rights;
        this.access = access;
    }

    @Override
    public String type() {
        return Programme.SUBJECT;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> title(UUID id) {
        return programmes.findById(id).map(Programme::shortName);
    }

    @Override
    public String path(UUID id) {
        return "de-an/" + id;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(UUID id) {
        return access.holds(ProgrammePermissions.READ)
                && programmes.findById(id).filter(rights::mayRead).isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public List<SearchDocument> documents() {
        return programmes.findAll().stream().map(ProgrammeSubject::document).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SearchDocument> document(UUID id) {
        return programmes.findById(id).map(ProgrammeSubject::document);
    }

    private static SearchDocument document(Programme programme) {
        ProgrammeRef ref = programme.ref();
        return new SearchDocument(programme.subject(), ref.shortName(), ref.code() + " – " + ref.officialName());
    }
}
