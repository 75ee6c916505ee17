package vn.congtachoi.organisation;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Closes a unit together with what only exists in it: its posts and who looks after it. */
@Component
class UnitEnding {

    private final Posts posts;
    private final Oversights oversights;

    UnitEnding(Posts posts, Oversights oversights) {
        this.posts = posts;
        this.oversights = oversights;
    }

    /** @throws vn.congtachoi.kernel.BusinessException when a post or an oversight would begin only after the end */
    void end(Unit unit, LocalDate day) {
        unit.close(day);
        posts.inFrom(unit.id(), day).forEach(post -> post.end(day, ""));
        oversights.ofUnitFrom(unit.id(), day).forEach(oversight -> oversight.end(day, ""));
    }
}
