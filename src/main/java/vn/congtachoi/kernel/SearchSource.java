package vn.congtachoi.kernel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Port: records of one kind that can be found with Ctrl+K. */
public interface SearchSource {

    /** The word used in {@link SubjectRef#type()}; a {@link SubjectType} of the same name guards the result. */
    String type();

    /** All records, for building the index anew. */
    List<SearchDocument> documents();

    /** One record after it changed; empty when it is gone. */
    Optional<SearchDocument> document(UUID id);
}
