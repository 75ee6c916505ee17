package vn.congtachoi.supervision.layout;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Wishes and proposals as text. */
final class LayoutJson {

    /** A wish that was kept before there was a map in it has an empty one. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .withConfigOverride(Map.class, maps -> maps.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private LayoutJson() {}

    static String write(Record what) {
        return JSON.writeValueAsString(what);
    }

    static LayoutWish wish(String text) {
        return JSON.readValue(text, LayoutWish.class);
    }

    static LayoutProposal proposal(String text) {
        return JSON.readValue(text, LayoutProposal.class);
    }
}
