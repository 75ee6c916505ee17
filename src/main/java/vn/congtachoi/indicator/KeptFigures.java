package vn.congtachoi.indicator;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.congtachoi.indicator.FigureStamps.Place;
import vn.congtachoi.kernel.Qualifier;

/**
 * The figures that tables are made of, unit by unit and period by period. What was read stays in memory as long as the
 * database shows the same mark beside it, so that a year's table asks for marks instead of tens of thousands of rows.
 */
@Component
class KeptFigures {

    /** About 30 MB when full: eight communes with their branches for three years of months. */
    private static final int MOST_FIGURES = 300_000;

    private static final String READ = """
            select f.period, f.unit_id, f.indicator_id, f.figure_value, f.qualifier, f.estimate, f.revision, f.reach
            from unnest(cast(? as varchar array), cast(? as uuid array)) as m(period, unit_id)
            join indicator_figure f on f.period = m.period and f.unit_id = m.unit_id
            where f.figure_value is not null
            """;

    /** One reported figure, as far as tables need it. */
    record Kept(UUID indicatorId, BigDecimal value, Qualifier qualifier, boolean estimate, int revision, int reach) {}

    private record Shelf(UUID stamp, List<Kept> figures) {}

    private final EntityManager entities;
    private final JdbcTemplate jdbc;
    private final FigureStamps stamps;
    private final Cache<Place, Shelf> shelves = Caffeine.newBuilder()
            .maximumWeight(MOST_FIGURES)
            .weigher((Place place, Shelf shelf) -> shelf.figures().size() + 1)
            .build();

    KeptFigures(EntityManager entities, JdbcTemplate jdbc, FigureStamps stamps) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.stamps = stamps;
    }

    /** The reported figures of each place; a place without any is absent. */
    Map<Place, List<Kept>> of(Set<Place> places) {
        writeOut();
        Map<Place, List<Kept>> found = HashMap.newHashMap(places.size());
        // The marks come first: figures that change in between are newer than their mark and are read again next time.
        Map<Place, UUID> marks = stamps.of(places);
        Set<Place> missing = new LinkedHashSet<>();
        for (Place place : places) {
            Shelf shelf = shelves.getIfPresent(place);
            UUID mark = marks.get(place);
            if (shelf != null && shelf.stamp().equals(mark)) {
                found.put(place, shelf.figures());
            } else if (mark != null) {
                missing.add(place);
            }
        }
        Map<Place, List<Kept>> read = missing.isEmpty() ? Map.of() : read(missing);
        for (Place place : missing) {
            List<Kept> figures = read.getOrDefault(place, List.of());
            UUID mark = marks.get(place);
            if (mark != null) {
                shelves.put(place, new Shelf(mark, figures));
            }
            found.put(place, figures);
        }
        return found;
    }

    /** What this transaction changed goes to the database first, else its old state would be kept under the new mark. */
    private void writeOut() {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            entities.flush();
        }
    }

    private Map<Place, List<Kept>> read(Collection<Place> places) {
        Map<Place, List<Kept>> read = HashMap.newHashMap(places.size());
        Map<String, Map<UUID, Place>> byKey = new HashMap<>();
        places.forEach(place ->
                byKey.computeIfAbsent(place.code(), code -> new HashMap<>()).put(place.unitId(), place));
        Map<UUID, UUID> indicators = new HashMap<>();
        jdbc.query(FigureStamps.at(READ, places), (ResultSet row) -> {
            Place place = byKey.getOrDefault(row.getString(1), Map.of()).get(row.getObject(2, UUID.class));
            if (place != null) {
                read.computeIfAbsent(place, empty -> new ArrayList<>()).add(kept(row, indicators));
            }
        });
        return read;
    }

    /** @param indicators the same id is one object, however many figures it has */
    private static Kept kept(ResultSet row, Map<UUID, UUID> indicators) throws SQLException {
        UUID indicator = row.getObject(3, UUID.class);
        return new Kept(
                indicators.computeIfAbsent(indicator, id -> id),
                row.getBigDecimal(4),
                Qualifier.valueOf(row.getString(5)),
                row.getBoolean(6),
                row.getInt(7),
                row.getInt(8));
    }
}
