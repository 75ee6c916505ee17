package vn.congtachoi.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.WorkItem;
import vn.congtachoi.kernel.WorkSource;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.Texts;

/** The way from a new portal to its first round, for those at the head unit who may open one. */
@Component
class FirstRound implements WorkSource {

    private static final Permission OPEN = Permission.of(IndicatorPermissions.OPEN_ROUND);
    private static final String UNIT = "unit";

    private final RoundStore rounds;
    private final ReportFormStore forms;
    private final Indicators indicators;
    private final Trees trees;
    private final RightsHere rights;

    FirstRound(RoundStore rounds, ReportFormStore forms, Indicators indicators, Trees trees, RightsHere rights) {
        this.rounds = rounds;
        this.forms = forms;
        this.indicators = indicators;
        this.trees = trees;
        this.rights = rights;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> waiting() {
        Set<UUID> homes = rights.access().homesWith(OPEN);
        if (homes.isEmpty() || rounds.existsByQuickFalse()) {
            return List.of();
        }
        return trees.on(LocalDate.now(rights.clock())).roots().stream()
                .map(UnitRef::id)
                .filter(homes::contains)
                .findFirst()
                .map(this::steps)
                .orElse(List.of());
    }

    private List<WorkItem> steps(UUID head) {
        Stream<WorkItem> dictionary = indicators.count() == 0
                ? Stream.of(step(head, "indicator.work.first-indicator", "chi-tieu/moi"))
                : Stream.empty();
        Stream<WorkItem> form = forms.count() == 0
                ? Stream.of(step(head, "indicator.work.first-form", "chi-tieu/bieu/moi"))
                : Stream.empty();
        return Stream.of(dictionary, form, Stream.of(step(head, "indicator.work.first-round", "so-lieu/moi")))
                .flatMap(each -> each)
                .toList();
    }

    private static WorkItem step(UUID head, String key, String path) {
        return new WorkItem(SubjectRef.of(UNIT, head), Texts.of(key), Texts.of(key + ".detail"), path, null);
    }
}
