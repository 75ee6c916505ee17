package vn.congtachoi.programme.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.programme.LegalBasisForm;
import vn.congtachoi.programme.ProgrammeStatus;
import vn.congtachoi.programme.Reach;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Tone;
import vn.congtachoi.uikit.VnFormat;

/** How programmes are spoken of on every screen. */
final class Words {

    private Words() {}

    /** "2017–2027", "từ 2023", or the days where they are not whole years. */
    static String period(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return Texts.of("programme.ui.period.standing");
        }
        if (to == null) {
            return Texts.of("programme.ui.period.from", first(from));
        }
        if (from == null) {
            return Texts.of("programme.ui.period.to", last(to));
        }
        boolean sameYear = first(from).equals(last(to));
        return sameYear ? first(from) : Texts.of("programme.ui.period", first(from), last(to));
    }

    private static String first(@Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        return day.getDayOfYear() == 1 ? String.valueOf(day.getYear()) : VnFormat.day(day);
    }

    private static String last(LocalDate day) {
        return day.getDayOfYear() == day.lengthOfYear() ? String.valueOf(day.getYear()) : VnFormat.day(day);
    }

    /** "Quyết định của Thủ tướng Chính phủ số 938/QĐ-TTg, ngày 30/6/2017". */
    static String basis(LegalBasisForm basis) {
        String words = basis.number().isEmpty()
                ? basis.wording()
                : Texts.of("programme.ui.basis.numbered", basis.wording(), basis.number());
        LocalDate day = basis.issuedOn();
        Integer year = basis.issuedYear();
        if (day != null) {
            return Texts.of("programme.ui.basis.day", words, VnFormat.day(day));
        }
        return year == null ? words : Texts.of("programme.ui.basis.year", words, String.valueOf(year));
    }

    static Component status(ProgrammeStatus status) {
        Tone tone =
                switch (status) {
                    case NOT_STARTED -> Tone.NEUTRAL;
                    case RUNNING -> Tone.ACTIVE;
                    case CLOSED -> Tone.DONE;
                };
        return new StatusBadge(Texts.of(status.label().key()), tone);
    }

    static Component reach(Reach reach) {
        return new StatusBadge(Texts.of(reach.label().key()), reach == Reach.IN_AREA ? Tone.ACTIVE : Tone.NEUTRAL);
    }

    /** The mark of what no source confirmed. */
    static Component unverified() {
        return new StatusBadge(Texts.of("programme.unverified"), Tone.DUE);
    }
}
