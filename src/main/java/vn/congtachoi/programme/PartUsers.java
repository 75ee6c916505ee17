package vn.congtachoi.programme;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.SubjectRef;

/** Asks all modules above who points to a part. */
@Component
class PartUsers {

    private static final int NAMED = 3;

    private final ObjectProvider<ProgrammeUse> uses;

    PartUsers(ObjectProvider<ProgrammeUse> uses) {
        this.uses = uses;
    }

    List<ProgrammeUser> of(Collection<SubjectRef> parts) {
        return parts.isEmpty()
                ? List.of()
                : uses.stream().flatMap(use -> use.usersOf(parts).stream()).toList();
    }

    /** @throws vn.congtachoi.kernel.BusinessException with how many and which, when somebody points to the part */
    void requireNone(SubjectRef part, String refusal) {
        List<ProgrammeUser> users = of(List.of(part));
        Rules.refuse(!users.isEmpty(), refusal, users.size(), names(users));
    }

    private static String names(List<ProgrammeUser> users) {
        return users.stream().limit(NAMED).map(ProgrammeUser::name).collect(Collectors.joining("; "))
                + (users.size() > NAMED ? "…" : "");
    }
}
