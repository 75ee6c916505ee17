package vn.congtachoi.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.TypedText;

/**
 * A post to give.
 *
 * @param title exact words ("Ủy viên Ban Thường vụ, Trưởng ban Tuyên giáo"); empty: the position's own name
 * @param until first day on which she no longer holds it, or null
 * @param main whether she is called by this post
 * @param basis the paper by which it was given, may be empty
 */
public record PostForm(
        UUID personId,
        UUID unitId,
        @Nullable UUID organId,
        @Nullable UUID termId,
        Position position,
        String title,
        LocalDate from,
        @Nullable LocalDate until,
        boolean main,
        String basis) {

    private static final int TITLE_LENGTH = 200;
    private static final int BASIS_LENGTH = 500;

    /** @throws BusinessException when it would end before it begins, or the title is too long */
    public PostForm {
        title = TypedText.line(title, TITLE_LENGTH);
        basis = TypedText.line(basis, BASIS_LENGTH);
        if (until != null && !until.isAfter(from)) {
            throw new BusinessException("organisation.dates-turned");
        }
    }

    /** A post of which nobody told the paper. */
    public PostForm(
            UUID personId,
            UUID unitId,
            @Nullable UUID organId,
            @Nullable UUID termId,
            Position position,
            String title,
            LocalDate from,
            @Nullable LocalDate until,
            boolean main) {
        this(personId, unitId, organId, termId, position, title, from, until, main, "");
    }

    /** A main post without organ and term. */
    public static PostForm of(UUID personId, UUID unitId, Position position, LocalDate from) {
        return new PostForm(personId, unitId, null, null, position, "", from, null, true);
    }
}
