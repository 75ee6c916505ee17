package vn.congtachoi.kernel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds out of all modules who names and opens a record, and whether the current actor may read it. */
public final class SubjectLinks {

    private final Map<String, SubjectType> types;

    /** @param types of all modules */
    public SubjectLinks(List<SubjectType> types) {
        this.types = types.stream().collect(Collectors.toMap(SubjectType::type, Function.identity()));
    }

    /** Whether somebody knows records called like this, and lets the current actor read this one. */
    public boolean mayRead(SubjectRef ref) {
        SubjectType type = types.get(ref.type());
        return type != null && type.mayRead(ref.id());
    }

    /** @throws IllegalStateException when nobody knows records called like this */
    public String path(SubjectRef ref) {
        SubjectType type = types.get(ref.type());
        if (type == null) {
            throw new IllegalStateException("Nobody knows the records called " + ref);
        }
        return type.path(ref.id());
    }

    /** Empty for a record that is gone, or that the current actor may not read. */
    public Optional<SubjectLink> find(SubjectRef ref) {
        return Optional.ofNullable(types.get(ref.type()))
                .filter(type -> type.mayRead(ref.id()))
                .flatMap(type -> type.title(ref.id()).map(title -> new SubjectLink(ref, title, type.path(ref.id()))));
    }

    /** The same for several, in their order. */
    public List<SubjectLink> found(List<SubjectRef> refs) {
        return refs.stream().flatMap(ref -> find(ref).stream()).toList();
    }
}
