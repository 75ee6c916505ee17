package vn.congtachoi.plan;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The lines of a plan as they are kept when it is approved. */
final class PlanLinesJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private PlanLinesJson() {}

    static String write(List<PlanItemRow> lines) {
        return JSON.writeValueAsString(lines);
    }

    /** @throws IllegalArgumentException when these are no lines */
    static List<PlanItemRow> read(String json) {
        try {
            return List.copyOf(JSON.readValue(json, new TypeReference<List<PlanItemRow>>() {}));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("Not the lines of a plan", e);
        }
    }
}
