package vn.congtachoi.report;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Period;

/**
 * What a new report is begun with.
 *
 * @param period of the template's kind; of a phase, the year up to which it looks back
 * @param roundId round from which it takes the words of the units below, or null
 * @param formId form of its annexes, or null for that of the round; without either it has none
 */
public record ReportForm(
        UUID templateId,
        Period period,
        UUID unitId,
        @Nullable UUID roundId,
        @Nullable UUID formId) {}
