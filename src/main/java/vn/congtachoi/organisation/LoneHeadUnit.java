package vn.congtachoi.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.WorkItem;
import vn.congtachoi.kernel.WorkSource;

/** The first thing to do in a new portal: while nothing stands below a head unit, no figures can be asked of anybody. */
@Component
class LoneHeadUnit implements WorkSource {

    private final UnitRegister register;
    private final Access access;
    private final MessageSource texts;
    private final Clock clock;

    LoneHeadUnit(UnitRegister register, Access access, MessageSource texts, Clock clock) {
        this.register = register;
        this.access = access;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> waiting() {
        if (!access.holds(OrganisationPermissions.EDIT)) {
            return List.of();
        }
        UnitTree tree = register.history().treeOn(LocalDate.now(clock));
        return tree.roots().stream()
                .filter(head -> tree.children(head.id()).isEmpty()
                        && access.may(OrganisationPermissions.EDITING, head.id())
                                .allowed())
                .map(head -> new WorkItem(
                        SubjectRef.of(Unit.TYPE, head.id()),
                        text("organisation.work.below"),
                        text("organisation.work.below.detail"),
                        "to-chuc",
                        null))
                .toList();
    }

    private String text(String key) {
        return texts.getMessage(key, null, Locale.of("vi", "VN"));
    }
}
