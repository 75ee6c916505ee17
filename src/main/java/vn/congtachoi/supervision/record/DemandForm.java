package vn.congtachoi.supervision.record;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a conclusion is to demand of the body.
 *
 * @param findingId of what it comes, or null
 * @param proof what shows that it was done; may be empty
 * @param dueOn by when; needed before the conclusion
 */
public record DemandForm(
        @Nullable UUID findingId,
        String words,
        String proof,
        @Nullable LocalDate dueOn) {}
