package vn.congtachoi.uikit;

import com.vaadin.flow.component.HasValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes the values of a form's fields as JSON and reads them back; a draft may hold what could not be saved. */
final class FormMemory {

    /** @param kind names the codec that reads the text */
    record Kept(String kind, String text) {}

    private record Codec<V>(Class<V> type, Function<V, String> write, FormPanel.Found<V> read) {

        String text(Object value) {
            return write.apply(type.cast(value));
        }
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, Codec<?>> PLAIN = Map.of(
            "text", new Codec<>(String.class, Function.identity(), text -> text),
            "day", new Codec<>(LocalDate.class, LocalDate::toString, LocalDate::parse),
            "hour", new Codec<>(LocalTime.class, LocalTime::toString, LocalTime::parse),
            "int", new Codec<>(Integer.class, String::valueOf, Integer::valueOf),
            "long", new Codec<>(Long.class, String::valueOf, Long::valueOf),
            "decimal", new Codec<>(BigDecimal.class, BigDecimal::toPlainString, BigDecimal::new),
            "yes", new Codec<>(Boolean.class, String::valueOf, Boolean::valueOf));

    private final Map<String, Codec<?>> own = new LinkedHashMap<>();

    /** @param read null for what is gone since it was written */
    <V> void codec(String property, Class<V> type, Function<V, String> write, FormPanel.Found<V> read) {
        own.put(property, new Codec<>(type, write, read));
    }

    String write(Map<String, HasValue<?, ?>> fields) {
        Map<String, Kept> kept = new LinkedHashMap<>();
        fields.forEach((property, field) -> {
            Kept value = field.isEmpty() ? null : keep(property, field.getValue());
            if (value != null) {
                kept.put(property, value);
            }
        });
        return JSON.writeValueAsString(kept);
    }

    private @Nullable Kept keep(String property, Object value) {
        Codec<?> codec = own.get(property);
        if (codec != null) {
            return new Kept(property, codec.text(value));
        }
        return PLAIN.entrySet().stream()
                .filter(entry -> entry.getValue().type().isInstance(value))
                .findFirst()
                .map(entry -> new Kept(entry.getKey(), entry.getValue().text(value)))
                .orElse(null);
    }

    void read(String json, Map<String, HasValue<?, ?>> fields) {
        Map<String, Kept> kept = JSON.readValue(json, new TypeReference<Map<String, Kept>>() {});
        fields.forEach((property, field) -> {
            Kept value = kept.get(property);
            Codec<?> codec = value == null ? null : own.getOrDefault(property, PLAIN.get(value.kind()));
            Object written =
                    value == null || codec == null ? null : codec.read().find(value.text());
            if (written != null) {
                put(field, written);
            } else if (value == null || codec != null) {
                field.clear();
            }
        });
    }

    /** The draft was written from a field of the same name, so the value has that field's type. */
    @SuppressWarnings("unchecked")
    private static void put(HasValue<?, ?> field, Object value) {
        ((HasValue<?, Object>) field).setValue(value);
    }
}
