package vn.congtachoi.report;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.programme.PhaseForm;
import vn.congtachoi.programme.ProgrammeCodes;
import vn.congtachoi.programme.ProgrammeDetail;
import vn.congtachoi.programme.ProgrammeService;

/** The programmes that templates name by their code; a unit's catalogue may lack one. */
@Component
class ReportProgrammes {

    private final ProgrammeService programmes;
    private final ProgrammeCodes codes;

    ReportProgrammes(ProgrammeService programmes, ProgrammeCodes codes) {
        this.programmes = programmes;
        this.codes = codes;
    }

    boolean isKnown(String code) {
        return codes.find(code).isPresent();
    }

    Optional<ProgrammeDetail> find(String code) {
        return codes.find(code).map(programme -> programmes.detail(programme.id()));
    }

    /** The phase in which the year ends. */
    static Optional<PhaseForm> phase(ProgrammeDetail programme, Period year) {
        LocalDate day = LocalDate.of(year.year(), Month.DECEMBER, 31);
        return programme.phases().stream()
                .map(row -> row.phase())
                .filter(phase -> phase.isRunning(day))
                .findFirst();
    }

    /** Within a sentence: "giai đoạn I (2021–2025)"; years that the name says already are not said again. */
    static String words(PhaseForm phase) {
        String name = VietnameseText.nfc(phase.name());
        String lower = name.isEmpty() ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        String from = Integer.toString(phase.from().getYear());
        return lower.contains(from)
                ? lower
                : lower + " (" + from + "–" + phase.to().getYear() + ")";
    }
}
