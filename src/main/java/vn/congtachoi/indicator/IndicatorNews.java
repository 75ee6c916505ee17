package vn.congtachoi.indicator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.News;
import vn.congtachoi.kernel.NewsSource;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.PersonActor;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitTree;
import vn.congtachoi.uikit.Texts;

/** What others did lately with the returns and figures of her units and of those directly below. */
@Component
class IndicatorNews implements NewsSource {

    private static final Permission READ = Permission.of(IndicatorPermissions.READ_FIGURES);

    private final NewsReads reads;
    private final Store store;
    private final Trees trees;
    private final RightsHere rights;

    IndicatorNews(NewsReads reads, Store store, Trees trees, RightsHere rights) {
        this.reads = reads;
        this.store = store;
        this.trees = trees;
        this.rights = rights;
    }

    @Override
    @Transactional(readOnly = true)
    public List<News> latest(int limit) {
        Set<UUID> homes = rights.access().seatsWith(READ);
        if (homes.isEmpty() || !(rights.actor().require() instanceof PersonActor me)) {
            return List.of();
        }
        UnitTree tree = trees.on(
                LocalDate.ofInstant(rights.clock().instant(), rights.clock().getZone()));
        Set<UUID> units = new HashSet<>(homes);
        homes.forEach(home -> tree.children(home).forEach(child -> units.add(child.id())));
        return Stream.concat(
                        reads.moved(units, me.accountId(), limit).stream().map(moved -> news(moved, tree)),
                        reads.changed(homes, units, me.accountId(), limit).stream()
                                .map(changed -> news(changed, tree)))
                .sorted(Comparator.comparing(News::at).reversed())
                .limit(limit)
                .toList();
    }

    private News news(NewsReads.Moved moved, UnitTree tree) {
        Round round = store.round(moved.roundId());
        String title = Texts.of(sentence(moved.state()), name(tree, moved.unitId()), round.name());
        return new News(moved.at(), title, RoundSubject.pathOf(round));
    }

    private static String sentence(ReturnState state) {
        return switch (state) {
            case SUBMITTED -> "indicator.news.submitted";
            case NEEDS_SUPPLEMENT -> "indicator.news.asked-again";
            case APPROVED -> "indicator.news.approved";
            case REOPENED -> "indicator.news.reopened";
            case NOT_STARTED, DRAFTING, LOCKED -> throw new IllegalArgumentException(state + " is no news");
        };
    }

    private News news(NewsReads.Changed changed, UnitTree tree) {
        IndicatorRow indicator = store.indicator(changed.indicatorId()).row();
        String value = Optional.ofNullable(FigureText.plain(indicator, changed.value()))
                .orElseGet(() -> Texts.of("indicator.notice.blank"));
        String title = Texts.of("indicator.news.figure", name(tree, changed.unitId()), indicator.name(), value);
        return new News(changed.at(), title, RoundSubject.pathOf(store.round(changed.roundId())));
    }

    private static String name(UnitTree tree, UUID unit) {
        return tree.find(unit).map(UnitRef::shortName).orElse("");
    }
}
