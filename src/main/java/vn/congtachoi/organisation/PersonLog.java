package vn.congtachoi.organisation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.audit.AuditTrail;
import vn.congtachoi.audit.HistoryLine;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.SubjectRef;

/** Who changed what of a person and of her posts. It holds her birth date and earlier numbers: only who edits her reads it. */
@Service
@PreAuthorize("denyAll()")
public class PersonLog {

    /** Other modules keep their records of her under the same subject and show them themselves. */
    private static final Set<String> OWN = Set.of(Person.class.getSimpleName(), Post.class.getSimpleName());

    private final AuditTrail trail;
    private final PeopleService people;

    PersonLog(AuditTrail trail, PeopleService people) {
        this.trail = trail;
        this.people = people;
    }

    /** Newest first. */
    @Needs(OrganisationPermissions.EDIT)
    @Transactional(readOnly = true)
    public List<HistoryLine> of(UUID person, int limit) {
        people.mayEdit(person).orThrow();
        return trail.history(SubjectRef.of(Person.TYPE, person), limit).stream()
                .filter(line -> OWN.contains(line.entity()))
                .toList();
    }
}
