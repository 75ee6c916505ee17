package vn.congtachoi.programme;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.VietnameseText;

/**
 * What the form of a programme holds.
 *
 * @param code short and stable, capital letters and digits ("DA938")
 * @param officialName full title as in the decision, quotation marks included
 * @param validFrom first day, or null when no source says
 * @param validTo last day, or null for a standing one
 * @param ownerUnitId unit whose own programme it is, or null for the common catalogue; fixed at creation
 * @param successorId programme that takes over, or null
 * @param targetNote what to know about its targets, above all where sources disagree
 * @param unverified fields that no source confirmed
 * @param version as read, 0 for a new one
 */
public record ProgrammeForm(
        String code,
        String officialName,
        String shortName,
        ProgrammeKind kind,
        String purpose,
        String host,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UUID ownerUnitId,
        @Nullable UUID successorId,
        String targetNote,
        String note,
        Set<ProgrammeField> unverified,
        long version) {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9._-]{0,29}");
    private static final int NAME_LENGTH = 500;
    private static final int SHORT_NAME_LENGTH = 120;
    private static final int HOST_LENGTH = 300;
    private static final int TEXT_LENGTH = 2000;

    public ProgrammeForm {
        code = VietnameseText.nfc(code);
        officialName = VietnameseText.nfc(officialName);
        shortName = VietnameseText.nfc(shortName);
        purpose = VietnameseText.nfcLines(purpose);
        host = VietnameseText.nfc(host);
        targetNote = VietnameseText.nfcLines(targetNote);
        note = VietnameseText.nfcLines(note);
        unverified = Set.copyOf(unverified);
    }

    /** An empty form of a unit's own programme, or of the common catalogue. */
    public static ProgrammeForm empty(@Nullable UUID ownerUnitId) {
        return new ProgrammeForm(
                "", "", "", ProgrammeKind.SCHEME, "", "", null, null, ownerUnitId, null, "", "", Set.of(), 0);
    }

    /** @throws vn.congtachoi.kernel.BusinessException for the first field that cannot be saved as it stands */
    void check() {
        Rules.refuse(!CODE.matcher(code).matches(), "programme.form.codeShape");
        Rules.refuse(officialName.isEmpty() || shortName.isEmpty(), "programme.form.nameMissing");
        Rules.fits(officialName, NAME_LENGTH);
        Rules.fits(shortName, SHORT_NAME_LENGTH);
        Rules.fits(host, HOST_LENGTH);
        Rules.fits(purpose, TEXT_LENGTH);
        Rules.fits(targetNote, TEXT_LENGTH);
        Rules.fits(note, TEXT_LENGTH);
        Rules.refuse(validFrom != null && validTo != null && validTo.isBefore(validFrom), "programme.form.validity");
    }
}
