package vn.congtachoi.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.VietnameseText;

/**
 * A post to give.
 *
 * @param title exact words ("Ủy viên Ban Thường vụ, Trưởng ban Tuyên giáo"); empty: the position's own name
 * @param until first day on which she no longer holds it, or null
 * @param main whether she is called by this post
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
        boolean main) {

    private static final int TITLE_LENGTH = 200;

    /** @throws BusinessException when it would end before it begins, or the title is too long */
    public PostForm {
        title = VietnameseText.nfc(title);
        if (title.length() > TITLE_LENGTH) {
            throw new BusinessException("organisation.text-too-long", title, TITLE_LENGTH);
        }
        if (until != null && !until.isAfter(from)) {
            throw new BusinessException("organisation.dates-turned");
        }
    }

    /** A main post without organ and term. */
    public static PostForm of(UUID personId, UUID unitId, Position position, LocalDate from) {
        return new PostForm(personId, unitId, null, null, position, "", from, null, true);
    }
}
