package vn.congtachoi.agenda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The lines of a schedule in their order, and against what was issued before. */
final class WeekLines {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Comparator<WeekLine> ORDER = Comparator.comparing(
                    (WeekLine line) -> line.entry().day())
            .thenComparing(line -> line.entry().half())
            .thenComparing(line -> line.entry().hour(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(WeekLine::id);

    private WeekLines() {}

    static String write(List<WeekLine> lines) {
        return JSON.writeValueAsString(lines);
    }

    static List<WeekLine> read(String text) {
        return JSON.readValue(text, new TypeReference<List<WeekLine>>() {});
    }

    /**
     * The lines that stand, with a mark on what is new or says something else, and those that were issued and are gone.
     *
     * @param issued what was issued before, or null where nothing was
     */
    static List<WeekLine> against(List<WeekLine> now, @Nullable List<WeekLine> issued) {
        Map<UUID, WeekLine> before = new HashMap<>();
        if (issued != null) {
            issued.stream().filter(line -> !line.removed()).forEach(line -> before.put(line.id(), line));
        }
        List<WeekLine> shown = new ArrayList<>();
        for (WeekLine line : now) {
            WeekLine old = before.get(line.id());
            if (line.removed()) {
                if (old != null) {
                    shown.add(line.marked(true));
                }
            } else {
                boolean differs = old == null || !old.entry().equals(line.entry());
                shown.add(line.marked(issued != null && differs));
            }
        }
        shown.sort(ORDER);
        return shown;
    }
}
