package vn.congtachoi.event;

import org.jspecify.annotations.Nullable;

/**
 * What comes next in the programme.
 *
 * @param minutes how long, or null
 * @param speaker who does it, in words; may be empty
 * @param script what whoever leads through it says; may be empty
 */
public record ProgrammePoint(String title, @Nullable Integer minutes, String speaker, String script) {}
