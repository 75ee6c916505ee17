package vn.congtachoi.agenda;

import org.jspecify.annotations.Nullable;

/**
 * What a meeting is to speak about.
 *
 * @param minutes how long, or null
 * @param speaker who presents it, in words; may be empty
 */
public record AgendaPoint(String title, @Nullable Integer minutes, String speaker) {}
