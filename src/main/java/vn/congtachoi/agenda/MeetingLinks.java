package vn.congtachoi.agenda;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.SubjectType;

/** Names records of other modules for whoever may read them. */
@Component
class MeetingLinks {

    private final Map<String, SubjectType> types;

    MeetingLinks(List<SubjectType> types) {
        this.types = types.stream().collect(Collectors.toMap(SubjectType::type, Function.identity()));
    }

    /** Empty for a record that is gone, or that she may not read. */
    Optional<SubjectLink> find(SubjectRef ref) {
        return Optional.ofNullable(types.get(ref.type()))
                .filter(type -> type.mayRead(ref.id()))
                .flatMap(type -> type.title(ref.id()).map(title -> new SubjectLink(ref, title, type.path(ref.id()))));
    }

    List<SubjectLink> found(List<SubjectRef> refs) {
        return refs.stream().flatMap(ref -> find(ref).stream()).toList();
    }
}
