package vn.congtachoi.report;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.document.DocumentState;
import vn.congtachoi.kernel.Period;

/**
 * A report as lists show it.
 *
 * @param state of its paper
 * @param notation number and symbol of its paper, or null while it has none
 */
public record ReportRow(
        UUID id,
        String title,
        String template,
        Period period,
        UUID documentId,
        DocumentState state,
        @Nullable String notation) {}
