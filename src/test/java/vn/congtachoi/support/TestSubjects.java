package vn.congtachoi.support;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.SearchDocument;
import vn.congtachoi.kernel.SearchSource;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.SubjectType;

/** Records of a kind that exists only in tests, as a feature would offer them to the foundation. */
@Component
public class TestSubjects implements SubjectType, SearchSource {

    private final Map<UUID, SearchDocument> documents = new ConcurrentHashMap<>();
    private final Set<UUID> hidden = ConcurrentHashMap.newKeySet();

    public SubjectRef add(String title, String detail) {
        SubjectRef subject = SubjectRef.of(type(), Ids.next());
        put(subject, title, detail);
        return subject;
    }

    public void put(SubjectRef subject, String title, String detail) {
        documents.put(subject.id(), new SearchDocument(subject, title, detail));
    }

    public void remove(SubjectRef subject) {
        documents.remove(subject.id());
    }

    /** Nobody may read it any more. */
    public void hide(SubjectRef subject) {
        hidden.add(subject.id());
    }

    @Override
    public String type() {
        return "test-subject";
    }

    @Override
    public Optional<String> title(UUID id) {
        return Optional.ofNullable(documents.get(id)).map(SearchDocument::title);
    }

    @Override
    public String path(UUID id) {
        return "thu/" + id;
    }

    @Override
    public boolean mayRead(UUID id) {
        return documents.containsKey(id) && !hidden.contains(id);
    }

    @Override
    public List<SearchDocument> documents() {
        return List.copyOf(documents.values());
    }

    @Override
    public Optional<SearchDocument> document(UUID id) {
        return Optional.ofNullable(documents.get(id));
    }
}
