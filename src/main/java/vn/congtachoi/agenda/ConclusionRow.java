package vn.congtachoi.agenda;

import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.SubjectRef;

/**
 * A conclusion as the page of its meeting shows it.
 *
 * @param whoName whom people see for whoever is to do it, or empty
 * @param work the record that it became, or null
 */
public record ConclusionRow(
        Conclusion conclusion, String whoName, @Nullable SubjectRef work) {}
