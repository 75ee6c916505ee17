package vn.congtachoi.report;

import vn.congtachoi.indicator.ReturnTexts;

/** Which of the three texts that a unit sends with its figures belongs beside a section. */
public enum UnitText {
    HIGHLIGHTS,
    DIFFICULTIES,
    PROPOSALS;

    /** Its words; empty when the unit wrote none. */
    public String of(ReturnTexts texts) {
        return switch (this) {
            case HIGHLIGHTS -> texts.highlights();
            case DIFFICULTIES -> texts.difficulties();
            case PROPOSALS -> texts.proposals();
        };
    }
}
