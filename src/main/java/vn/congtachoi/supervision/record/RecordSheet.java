package vn.congtachoi.supervision.record;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Decision;

/**
 * What was found at a visit.
 *
 * @param outline by which it was written: of the closed minutes as it was then
 * @param points what the outline asks about
 * @param agreement null while the body has not agreed on the portal
 */
public record RecordSheet(
        MinutesForm minutes,
        Frozen outline,
        List<String> points,
        @Nullable Agreement agreement,
        List<FindingRow> findings,
        List<EvidenceRow> evidence,
        List<DemandForm> demands,
        Decision mayRecord,
        Decision mayDemand,
        Decision mayAgree) {

    /**
     * Which outline it is.
     *
     * @param name empty for none
     * @param number of its version, or null for none
     */
    public record Frozen(String name, @Nullable Integer number) {}

    /** That the body agreed to the minutes, with what it remarks. */
    public record Agreement(String by, Instant at, String words) {}

    public RecordSheet {
        points = List.copyOf(points);
        findings = List.copyOf(findings);
        evidence = List.copyOf(evidence);
        demands = List.copyOf(demands);
    }

    /** What somebody sees who may not read it yet. */
    static RecordSheet empty(Decision mayRecord) {
        return new RecordSheet(
                MinutesForm.EMPTY,
                new Frozen("", null),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                mayRecord,
                Decision.no("supervision.record.error.open"),
                Decision.no("supervision.record.error.open"));
    }

    /** Whether the minutes have what they are closed with: who of the body was there, and what took place. */
    public boolean isWritten() {
        return !minutes.proceedings().isEmpty() && !minutes.bodyPresent().isEmpty();
    }

    /** Whether anything was written. */
    public boolean isEmpty() {
        return minutes.proceedings().isEmpty()
                && minutes.bodyPresent().isEmpty()
                && findings.isEmpty()
                && evidence.isEmpty();
    }
}
