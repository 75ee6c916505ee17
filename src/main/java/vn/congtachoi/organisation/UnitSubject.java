package vn.congtachoi.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.SearchDocument;
import vn.congtachoi.kernel.SearchSource;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.SubjectType;

/** Names, opens and finds units by their latest name and every earlier one. */
@Component
class UnitSubject implements SubjectType, SearchSource {

    private final UnitRegister register;
    private final Access access;

    UnitSubject(UnitRegister register, Access access) {
        this.register = register;
        this.access = access;
    }

    @Override
    public String type() {
        return Unit.TYPE;
    }

    @Override
    public Optional<String> title(UUID id) {
        return register.history().near(id, LocalDate.MAX).map(span -> span.facts()
                .name());
    }

    @Override
    public String path(UUID id) {
        return "to-chuc/" + id;
    }

    @Override
    public boolean mayRead(UUID id) {
        return access.holds(OrganisationPermissions.READ);
    }

    @Override
    public List<SearchDocument> documents() {
        UnitHistory history = register.history();
        return history.latest().map(span -> document(history, span)).toList();
    }

    @Override
    public Optional<SearchDocument> document(UUID id) {
        UnitHistory history = register.history();
        return history.near(id, LocalDate.MAX).map(span -> document(history, span));
    }

    private static SearchDocument document(UnitHistory history, UnitSpan last) {
        UUID parent = last.parentId();
        String above = parent == null
                ? ""
                : history.near(parent, LocalDate.MAX)
                        .map(span -> span.facts().name())
                        .orElse("");
        String earlier = history.spans(last.unitId()).stream()
                .map(span -> span.facts().name())
                .filter(name -> !name.equals(last.facts().name()))
                .distinct()
                .collect(Collectors.joining(", "));
        String detail = above.isEmpty() || earlier.isEmpty() ? above + earlier : above + ", " + earlier;
        return new SearchDocument(
                SubjectRef.of(Unit.TYPE, last.unitId()), last.facts().name(), detail);
    }
}
