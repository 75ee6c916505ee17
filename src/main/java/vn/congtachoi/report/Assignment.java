package vn.congtachoi.report;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who writes a section.
 *
 * @param ownerId null for nobody
 * @param dueOn the day by which it is written, or null
 * @param note what she should mind, may be empty
 */
public record Assignment(@Nullable UUID ownerId, @Nullable LocalDate dueOn, String note) {

    /** Nobody yet. */
    public static final Assignment NONE = new Assignment(null, null, "");
}
