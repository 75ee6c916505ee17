package vn.congtachoi.supervision.paper;

import java.util.Arrays;
import java.util.Optional;

/** What the yearly report counts; each is a figure that papers can name and hold still. */
public enum YearFigure {
    CAMPAIGNS_PLANNED("KTGS-DOT-KH", Source.CAMPAIGNS),
    CAMPAIGNS_DONE("KTGS-DOT-TH", Source.CAMPAIGNS),
    CAMPAIGNS_ADDED("KTGS-DOT-PS", Source.CAMPAIGNS),
    VISITS_HELD("KTGS-CUOC-TH", Source.CAMPAIGNS),
    UNITS_BELOW("KTGS-DV", Source.CAMPAIGNS),
    UNITS_COVERED("KTGS-DV-KT", Source.CAMPAIGNS),
    BODIES_OUTSIDE("KTGS-DV-NGOAI", Source.CAMPAIGNS),
    STRENGTHS("KTGS-UU-DIEM", Source.CAMPAIGNS),
    WEAKNESSES("KTGS-HAN-CHE", Source.CAMPAIGNS),
    VIOLATIONS("KTGS-VI-PHAM", Source.CAMPAIGNS),
    RECOMMENDATIONS("KTGS-KN", Source.RECOMMENDATIONS),
    RECOMMENDATIONS_DONE("KTGS-KN-TH", Source.RECOMMENDATIONS),
    RECOMMENDATIONS_LATE("KTGS-KN-QH", Source.RECOMMENDATIONS);

    /** Where a figure comes from. */
    enum Source {
        CAMPAIGNS,
        RECOMMENDATIONS
    }

    private final String code;
    private final Source source;

    YearFigure(String code, Source source) {
        this.code = code;
        this.source = source;
    }

    /** Under which texts name it. */
    String code() {
        return code;
    }

    /** The page that shows where it comes from, without the leading slash. */
    public String path(int year) {
        return source == Source.RECOMMENDATIONS
                ? "kien-nghi?nam=" + year + "&tinh-trang=tat-ca"
                : "kiem-tra-giam-sat/bao-cao/" + year;
    }

    static Optional<YearFigure> of(String code) {
        return Arrays.stream(values())
                .filter(figure -> figure.code.equals(code))
                .findFirst();
    }
}
