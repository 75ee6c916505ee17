package vn.congtachoi.kernel;

import java.util.Optional;
import java.util.UUID;

/** Port: a module tells others how to name and open its records, and who may read them. */
public interface SubjectType {

    /** The word used in {@link SubjectRef#type()}. */
    String type();

    /** What people call the record, or empty when it does not exist. */
    Optional<String> title(UUID id);

    /** Address of the record's page, without the leading slash. */
    String path(UUID id);

    /** Whether the current actor may read it. */
    boolean mayRead(UUID id);
}
