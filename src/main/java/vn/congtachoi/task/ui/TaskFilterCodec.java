package vn.congtachoi.task.ui;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.congtachoi.task.TaskFilter;
import vn.congtachoi.task.TaskState;
import vn.congtachoi.uikit.FilterCodec;
import vn.congtachoi.uikit.RouteIds;

/** The filter of the list in its address: {@code ?tim=hoi+vien&trang-thai=new&don-vi=…&cua-toi=co}. Open ones by default. */
class TaskFilterCodec implements FilterCodec<TaskFilter> {

    private static final String ALL = "tat-ca";
    private static final String YES = "co";

    private final UUID me;

    TaskFilterCodec(UUID me) {
        this.me = me;
    }

    @Override
    public TaskFilter decode(Map<String, String> query) {
        String word = query.getOrDefault("trang-thai", "");
        TaskState state = FilterCodec.constant(TaskState.class, word.replace('-', '_'));
        Set<TaskState> states = word.equals(ALL) ? Set.of() : state == null ? TaskState.OPEN : Set.of(state);
        return TaskFilter.OPEN
                .withText(query.getOrDefault("tim", ""))
                .withStates(states)
                .withUnit(RouteIds.id(query.get("don-vi")).orElse(null))
                .withPerson(YES.equals(query.get("cua-toi")) ? me : null)
                .withProgramme(RouteIds.id(query.get("de-an")).orElse(null))
                .withParts(YES.equals(query.get("tung-phan")));
    }

    @Override
    public Map<String, String> encode(TaskFilter filter) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("tim", filter.text());
        if (filter.states().isEmpty()) {
            query.put("trang-thai", ALL);
        } else if (filter.states().size() == 1) {
            String name = filter.states().iterator().next().name();
            query.put("trang-thai", name.toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        UUID unit = filter.unit();
        query.put("don-vi", unit == null ? "" : unit.toString());
        UUID programme = filter.programme();
        query.put("de-an", programme == null ? "" : programme.toString());
        query.put("cua-toi", filter.person() == null ? "" : YES);
        query.put("tung-phan", filter.parts() ? YES : "");
        return query;
    }
}
