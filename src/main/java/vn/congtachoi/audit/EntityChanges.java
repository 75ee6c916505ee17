package vn.congtachoi.audit;

import jakarta.persistence.Version;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Period;

/** Tells from Hibernate's arrays of field values which fields changed, and which of them are personal. */
final class EntityChanges {

    private enum Treatment {
        PLAIN,
        PERSONAL,
        SKIPPED
    }

    /** Fields of a change: those for the chain, and those whose values stand beside it. */
    record Result(List<FieldChange> plain, List<FieldChange> personal) {

        boolean isEmpty() {
            return plain.isEmpty() && personal.isEmpty();
        }
    }

    private final Map<Class<?>, Map<String, Treatment>> treatments = new ConcurrentHashMap<>();

    /**
     * Compares field by field.
     *
     * @param before null for a new record
     * @param after null for a removed one
     */
    Result between(
            Class<?> type, String[] names, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after) {
        Map<String, Treatment> rules = treatments.computeIfAbsent(type, EntityChanges::treatments);
        List<FieldChange> plain = new ArrayList<>();
        List<FieldChange> personal = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            Object from = before == null ? null : before[i];
            Object to = after == null ? null : after[i];
            Treatment treatment = rules.getOrDefault(names[i], Treatment.PLAIN);
            if (treatment == Treatment.SKIPPED || isMany(from) || isMany(to)) {
                continue;
            }
            String old = text(from);
            String now = text(to);
            if (!Objects.equals(old, now)) {
                (treatment == Treatment.PERSONAL ? personal : plain).add(new FieldChange(names[i], old, now));
            }
        }
        return new Result(plain, personal);
    }

    private static boolean isMany(@Nullable Object value) {
        return value instanceof Collection || value instanceof Map;
    }

    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case AuditedEntity entity -> entity.id().toString();
            case java.math.BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case Period period -> period.code();
            default -> value.toString();
        };
    }

    private static Map<String, Treatment> treatments(Class<?> type) {
        Map<String, Treatment> rules = new HashMap<>();
        for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) {
            for (Field field : c.getDeclaredFields()) {
                if (field.isAnnotationPresent(Unaudited.class) || field.isAnnotationPresent(Version.class)) {
                    rules.put(field.getName(), Treatment.SKIPPED);
                } else if (field.isAnnotationPresent(Personal.class)) {
                    rules.put(field.getName(), Treatment.PERSONAL);
                }
            }
        }
        return rules;
    }
}
