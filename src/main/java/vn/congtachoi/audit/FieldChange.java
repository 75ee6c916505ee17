package vn.congtachoi.audit;

import org.jspecify.annotations.Nullable;

/** One field before and after, as text; null where there was or is nothing. */
public record FieldChange(
        String field, @Nullable String before, @Nullable String after) {}
