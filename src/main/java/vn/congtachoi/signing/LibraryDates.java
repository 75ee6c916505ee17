package vn.congtachoi.signing;

import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** Certificates and the signing library speak of {@code java.util.Date}; everything else here of {@link Instant}. */
final class LibraryDates {

    private LibraryDates() {}

    static Date of(Instant instant) {
        return Date.from(instant);
    }

    static Instant of(Date date) {
        return date.toInstant();
    }

    static @Nullable Instant ofNullable(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
