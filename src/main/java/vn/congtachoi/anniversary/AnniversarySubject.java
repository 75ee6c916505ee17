package vn.congtachoi.anniversary;

import java.util.List;
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
import vn.congtachoi.uikit.Texts;

/** Names, opens and finds anniversaries for other modules. */
@Component
class AnniversarySubject implements SubjectType, SearchSource {

    private final AnniversaryStore store;
    private final AnniversaryRights rights;
    private final Access access;

    AnniversarySubject(AnniversaryStore store, AnniversaryRights rights, Access access) {
        this.store = store;
        this.rights = rights;
        this.access = access;
    }

    @Override
    public String type() {
        return Anniversary.SUBJECT;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> title(UUID id) {
        return store.find(id).map(AnniversaryRow::name);
    }

    @Override
    public String path(UUID id) {
        return "ngay-ky-niem/" + id;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(UUID id) {
        return access.holds(AnniversaryPermissions.READ)
                && store.find(id)
                        .filter(row -> rights.mayRead(row.form().duty().unitId()))
                        .isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public List<SearchDocument> documents() {
        return store.all().stream().map(AnniversarySubject::document).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SearchDocument> document(UUID id) {
        return store.find(id).map(AnniversarySubject::document);
    }

    private static SearchDocument document(AnniversaryRow row) {
        AnniversaryForm form = row.form();
        String words = Stream.concat(
                        form.origins().stream().map(AnniversaryOrigin::name),
                        form.years().stream().map(AnniversaryYear::theme))
                .collect(Collectors.joining("\n"));
        return new SearchDocument(
                row.subject(),
                form.name(),
                Texts.of(
                        "anniversary.search.detail",
                        AnniversaryWords.rule(form.date()),
                        Texts.of("anniversary.kind", form.kind())),
                words);
    }
}
