package vn.congtachoi.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.programme.FundingSource;
import vn.congtachoi.sheet.SheetColumn;
import vn.congtachoi.uikit.Texts;

/** The columns of a plan as a workbook, in their order. */
enum PlanSheetColumn {
    CODE(SheetColumn.Type.TEXT),
    NUMBER(SheetColumn.Type.TEXT),
    TITLE(SheetColumn.Type.TEXT),
    FOCAL(SheetColumn.Type.TEXT),
    PROGRAMME(SheetColumn.Type.TEXT),
    CONTENT(SheetColumn.Type.TEXT),
    INDICATOR(SheetColumn.Type.TEXT),
    LEADS(SheetColumn.Type.TEXT),
    HELPERS(SheetColumn.Type.TEXT),
    STARTS(SheetColumn.Type.DATE),
    DUE(SheetColumn.Type.DATE),
    PLACE(SheetColumn.Type.TEXT),
    COUNT(SheetColumn.Type.NUMBER),
    MEASURE(SheetColumn.Type.TEXT),
    STATE_BUDGET(FundingSource.STATE_BUDGET),
    TRUST_FEE(FundingSource.TRUST_FEE),
    CONTRIBUTION(FundingSource.CONTRIBUTION),
    UNION_FUND(FundingSource.UNION_FUND),
    MEMBER_FEE(FundingSource.MEMBER_FEE),
    OTHER(FundingSource.OTHER),
    RESULT(SheetColumn.Type.TEXT);

    private static final List<PlanSheetColumn> ORDER = List.of(values());

    private final SheetColumn.Type type;
    private final @Nullable FundingSource source;

    PlanSheetColumn(SheetColumn.Type type) {
        this.type = type;
        source = null;
    }

    PlanSheetColumn(FundingSource source) {
        type = SheetColumn.Type.MONEY;
        this.source = source;
    }

    /** The source whose money stands in it, or null. */
    @Nullable
    FundingSource source() {
        return source;
    }

    /** Where it stands, from 0. */
    int index() {
        return ORDER.indexOf(this);
    }

    String heading() {
        return Texts.of("plan.sheet.column", this);
    }

    SheetColumn column() {
        return new SheetColumn(heading(), type);
    }
}
