package vn.congtachoi.uikit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Lists of small records as a draft keeps them. */
public final class ListText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ListText() {}

    public static String write(Object list) {
        return JSON.writeValueAsString(list);
    }

    /** A list as an object: what a draft keeps has no other type. */
    public static Object read(String text, TypeReference<? extends List<?>> type) {
        return JSON.readValue(text, type);
    }

    public static Set<Object> readSet(String text, TypeReference<? extends List<?>> type) {
        return new LinkedHashSet<>(JSON.readValue(text, type));
    }
}
