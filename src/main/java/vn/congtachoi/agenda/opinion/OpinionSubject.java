package vn.congtachoi.agenda.opinion;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.agenda.AgendaPermissions;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.SearchDocument;
import vn.congtachoi.kernel.SearchSource;
import vn.congtachoi.kernel.SubjectType;

/** Names, opens and finds questions for other modules. */
@Component
class OpinionSubject implements SubjectType, SearchSource {

    private final Opinions opinions;
    private final OpinionRights rights;
    private final Access access;

    OpinionSubject(Opinions opinions, OpinionRights rights, Access access) {
        this.opinions = opinions;
        this.rights = rights;
        this.access = access;
    }

    @Override
    public String type() {
        return Opinion.SUBJECT;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> title(UUID id) {
        return opinions.findById(id).map(Opinion::title);
    }

    @Override
    public String path(UUID id) {
        return "xin-y-kien/" + id;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(UUID id) {
        return access.holds(AgendaPermissions.READ)
                && opinions.findById(id).filter(rights::mayRead).isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public List<SearchDocument> documents() {
        return opinions.findAll().stream().map(OpinionSubject::document).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SearchDocument> document(UUID id) {
        return opinions.findById(id).map(OpinionSubject::document);
    }

    private static SearchDocument document(Opinion opinion) {
        return new SearchDocument(
                opinion.subject(), opinion.title(), opinion.asker().name(), opinion.words());
    }
}
