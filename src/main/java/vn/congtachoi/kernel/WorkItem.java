package vn.congtachoi.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for a person, written as a sentence she can act on.
 *
 * @param title what to do, already in Vietnamese
 * @param detail one short line of context, may be empty
 * @param path address that opens exactly the place to do it, without the leading slash
 * @param due the day it is due, or null
 */
public record WorkItem(
        SubjectRef subject,
        String title,
        String detail,
        String path,
        @Nullable LocalDate due) {}
