package vn.congtachoi.supervision.site;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.supervision.record.EvidenceRow;
import vn.congtachoi.supervision.record.FindingRow;
import vn.congtachoi.supervision.record.Grade;
import vn.congtachoi.supervision.record.MinutesForm;
import vn.congtachoi.supervision.record.RecordSheet;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/**
 * What stands on the server of a visit's record, with moments as people read them.
 *
 * @param account whose page it is: what another one keeps in the same browser is not sent by it
 * @param open whether she may write now
 * @param why she may not, or empty
 * @param at hour of the answer
 * @param csrf what a change is sent with, another one after each new sign-in; null with the page itself
 */
public record SiteSheet(
        UUID account,
        boolean open,
        String why,
        MinutesForm minutes,
        List<Found> findings,
        List<Shown> evidence,
        String at,
        @Nullable Csrf csrf) {

    /** Header and value that prove that a change comes from the portal's own page. */
    public record Csrf(String header, String token) {}

    /** A finding. */
    public record Found(UUID id, String topic, Grade grade, String words, boolean repeats, String by, String at) {

        static Found of(FindingRow row) {
            return new Found(
                    row.id(),
                    row.topic(),
                    row.grade(),
                    row.words(),
                    row.repeats(),
                    row.by(),
                    VnFormat.moment(row.at()));
        }
    }

    /**
     * A piece of evidence.
     *
     * @param taken null when the camera did not write it
     * @param mark beginning of the hash
     */
    public record Shown(
            UUID id,
            @Nullable UUID findingId,
            String name,
            String path,
            boolean photo,
            String mark,
            @Nullable String taken,
            String uploaded,
            String by,
            @Nullable Replaced replaced) {

        static Shown of(EvidenceRow row) {
            EvidenceRow.Replacement other = row.replaced();
            return new Shown(
                    row.id(),
                    row.findingId(),
                    row.name(),
                    row.path(),
                    row.photo(),
                    row.mark(),
                    row.takenAt() == null ? null : VnFormat.moment(row.takenAt()),
                    VnFormat.moment(row.uploadedAt()),
                    row.by(),
                    other == null ? null : new Replaced(other.by(), VnFormat.moment(other.at()), other.reason()));
        }
    }

    /** Who put another one in its place, when, and why. */
    public record Replaced(String by, String at, String reason) {}

    /** The record as it stands, for whoever is signed in. */
    public static SiteSheet of(UUID account, RecordSheet sheet, String at, @Nullable Csrf csrf) {
        return new SiteSheet(
                account,
                sheet.mayRecord().allowed(),
                Texts.of(sheet.mayRecord()),
                sheet.minutes(),
                sheet.findings().stream().map(Found::of).toList(),
                sheet.evidence().stream().map(Shown::of).toList(),
                at,
                csrf);
    }
}
