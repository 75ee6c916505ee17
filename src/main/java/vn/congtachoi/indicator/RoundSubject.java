package vn.congtachoi.indicator;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.DatedItem;
import vn.congtachoi.kernel.DatedSource;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.SearchDocument;
import vn.congtachoi.kernel.SearchSource;
import vn.congtachoi.kernel.SubjectType;

/** Rounds as records that others link to and find, and their due hours in calendars. */
@Component
class RoundSubject implements SubjectType, SearchSource, DatedSource {

    private static final Permission READ = Permission.of(IndicatorPermissions.READ_FIGURES);

    private final RoundStore rounds;
    private final UnitReturns returns;
    private final Access access;
    private final Clock clock;

    RoundSubject(RoundStore rounds, UnitReturns returns, Access access, Clock clock) {
        this.rounds = rounds;
        this.returns = returns;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public String type() {
        return Round.SUBJECT;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> title(UUID id) {
        return rounds.findById(id).map(Round::name);
    }

    @Override
    public String path(UUID id) {
        return rounds.findById(id).map(RoundSubject::pathOf).orElse("so-lieu/" + id);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(UUID id) {
        Set<UUID> units = access.unitsWith(READ);
        return rounds.findById(id)
                .filter(round -> access.may(READ, round.ownerUnitId()).allowed()
                        || (!units.isEmpty()
                                && !returns.findByRoundIdAndUnitIdIn(id, units).isEmpty()))
                .isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public List<SearchDocument> documents() {
        return rounds.findAll().stream().map(RoundSubject::document).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SearchDocument> document(UUID id) {
        return rounds.findById(id).map(RoundSubject::document);
    }

    @Override
    @Transactional(readOnly = true)
    public List<DatedItem> between(LocalDate from, LocalDate to) {
        Set<UUID> units = access.unitsWith(READ);
        if (units.isEmpty()) {
            return List.of();
        }
        ZoneId zone = clock.getZone();
        Instant start = from.atStartOfDay(zone).toInstant();
        Instant end = to.plusDays(1).atStartOfDay(zone).toInstant();
        return rounds.dueBetween(start, end, units).stream()
                .map(round -> {
                    LocalDate day = LocalDate.ofInstant(round.dueAt(), zone);
                    return new DatedItem(
                            round.subject(),
                            round.name(),
                            pathOf(round),
                            day,
                            day,
                            round.dueAt().atZone(zone).toLocalTime());
                })
                .toList();
    }

    /** The round's own address: it leads each person to her place in it. */
    static String pathOf(Round round) {
        return (round.quick() ? "bao-cao-nhanh/" : "so-lieu/") + round.id();
    }

    private static SearchDocument document(Round round) {
        return new SearchDocument(round.subject(), round.name(), round.period().code());
    }
}
