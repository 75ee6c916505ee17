package vn.congtachoi.kernel;

import java.util.UUID;

/**
 * A reference to a record of any module, by the module's word for it and its id ("round", "indicator"): links between
 * features never hold an entity.
 */
public record SubjectRef(String type, UUID id) {

    public SubjectRef {
        if (type.isBlank()) {
            throw new IllegalArgumentException("A subject has a type");
        }
    }

    /** @param type the word of a {@link SubjectType} */
    public static SubjectRef of(String type, UUID id) {
        return new SubjectRef(type, id);
    }

    @Override
    public String toString() {
        return type + "/" + id;
    }
}
