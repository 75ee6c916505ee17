package vn.congtachoi.event;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a plan or a template says, as one text that is kept.
 *
 * @param duties with the days counted from the first day of the event
 * @param setting when and where, of the plan of an event; null in a template
 */
public record EventPlanText(
        EventWords words,
        List<ProgrammePoint> points,
        List<EventCostLine> costs,
        List<Duty> duties,
        @Nullable Setting setting) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public EventPlanText {
        points = List.copyOf(points);
        costs = List.copyOf(costs);
        duties = List.copyOf(duties);
    }

    /**
     * Who does what.
     *
     * @param who in words: a person, a unit or a post; may be empty
     * @param daysBefore days before the first day of the event, negative for days after it; null for none
     */
    public record Duty(String words, String who, @Nullable Integer daysBefore) {}

    /**
     * When, where and who, in words as they were then.
     *
     * @param firstDay from which the days of the duties are counted
     */
    public record Setting(
            LocalDate firstDay,
            String time,
            String place,
            String chair,
            String lead,
            String participants,
            String dress) {}

    /** As it is kept. */
    String json() {
        return JSON.writeValueAsString(this);
    }

    /** @throws IllegalArgumentException when this is no plan */
    static EventPlanText of(String json) {
        try {
            return JSON.readValue(json, EventPlanText.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("Not the text of a plan", e);
        }
    }
}
