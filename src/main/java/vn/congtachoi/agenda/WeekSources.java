package vn.congtachoi.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.SubjectRef;

/** What the modules have for a week, beside the lines that its schedule made of it. */
@Component
class WeekSources {

    /**
     * A record and its line.
     *
     * @param line null while the schedule has none of it
     * @param offer null when the record left the week
     */
    record Pair(@Nullable ScheduleLine line, ScheduleSource.@Nullable Offer offer) {

        /** Whether the schedule would say something else if it were composed now. */
        boolean isNews() {
            if (line == null) {
                return true;
            }
            return offer == null ? line.canBeLost() : line.isNews(offer);
        }
    }

    private final List<ScheduleSource> sources;

    WeekSources(List<ScheduleSource> sources) {
        this.sources = sources;
    }

    /** @param lines of the schedule; those that were written by hand and come of no record are passed over */
    List<Pair> beside(UUID unit, LocalDate monday, List<ScheduleLine> lines) {
        Map<SubjectRef, ScheduleLine> known = new HashMap<>();
        lines.forEach(line -> {
            SubjectRef source = line.source();
            if (source != null) {
                known.put(source, line);
            }
        });
        List<Pair> pairs = new ArrayList<>();
        for (ScheduleSource source : sources) {
            for (ScheduleSource.Offer offer : source.ofUnit(unit, monday, monday.plusDays(6))) {
                pairs.add(new Pair(known.remove(offer.subject()), offer));
            }
        }
        known.values().forEach(lost -> pairs.add(new Pair(lost, null)));
        return pairs;
    }
}
