package vn.congtachoi.agenda;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.SubjectRef;

/** Port: a module that can make work of what a meeting concluded. Without one, conclusions stay words. */
public interface ConclusionWork {

    /**
     * What is to become work.
     *
     * @param unitId the unit whose meeting concluded it
     * @param leadUnit who is to do it
     * @param leadPerson a person of that unit, or null for whoever answers for it
     * @param dueOn by when
     */
    record Order(
            SubjectRef meeting,
            UUID unitId,
            String words,
            UUID leadUnit,
            @Nullable UUID leadPerson,
            LocalDate dueOn) {}

    /**
     * Makes work of it, in the running transaction and as the current actor.
     *
     * @return the record it became
     * @throws vn.congtachoi.kernel.BusinessException when it cannot be work, or she may not give it
     */
    SubjectRef begin(Order order);
}
