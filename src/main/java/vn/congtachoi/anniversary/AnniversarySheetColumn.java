package vn.congtachoi.anniversary;

import java.util.List;
import vn.congtachoi.sheet.SheetColumn;
import vn.congtachoi.uikit.Texts;

/** The columns of the catalogue as a workbook, in their order. */
enum AnniversarySheetColumn {
    NAME,
    KIND,
    CALENDAR,
    DAY,
    UNTIL,
    SET_YEARLY,
    LEAP,
    YEARS,
    ORIGINS,
    SCOPE,
    ROLE,
    WORK,
    LEAD,
    OWNER,
    OWNER_NAME,
    BASIS,
    CERTAINTY,
    SOURCE,
    ACTIVE_FROM,
    ACTIVE_TO;

    private static final List<AnniversarySheetColumn> ORDER = List.of(values());

    /** Where it stands, from 0. */
    int index() {
        return ORDER.indexOf(this);
    }

    String heading() {
        return Texts.of("anniversary.sheet.column", this);
    }

    /** Whole numbers where that is meant; a day without its year is text. */
    SheetColumn column() {
        return this == LEAD || this == ACTIVE_FROM || this == ACTIVE_TO
                ? SheetColumn.number(heading())
                : SheetColumn.text(heading());
    }
}
