package vn.congtachoi.indicator.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.congtachoi.indicator.QuestionKind;
import vn.congtachoi.indicator.QuestionRow;
import vn.congtachoi.indicator.QuickTable;
import vn.congtachoi.indicator.QuickText;
import vn.congtachoi.kernel.VietnameseDates;
import vn.congtachoi.organisation.paper.OfficialList;
import vn.congtachoi.paper.ListColumn;
import vn.congtachoi.paper.ListRow;
import vn.congtachoi.sheet.SheetColumn;
import vn.congtachoi.sheet.SheetTable;
import vn.congtachoi.sheet.SheetWriter;

/** What units answered in a quick round, as a workbook with real numbers and as the official landscape paper. */
@Component
public class QuickTableFiles {

    private static final int POSITION_SHARE = 4;
    private static final int UNIT_SHARE = 14;
    private static final int NUMBER_SHARE = 12;
    private static final int WORDS_SHARE = 24;

    private final OfficialList paper;
    private final MessageSource texts;
    private final Clock clock;

    QuickTableFiles(OfficialList paper, MessageSource texts, Clock clock) {
        this.paper = paper;
        this.texts = texts;
        this.clock = clock;
    }

    /** The workbook: numbers are numbers, an open question is an empty cell. */
    public byte[] excel(QuickTable table) {
        List<SheetColumn> columns = new ArrayList<>();
        columns.add(SheetColumn.text(text("indicator.ui.quick.unit")));
        table.questions()
                .forEach(question -> columns.add(
                        question.kind() == QuestionKind.NUMBER
                                ? SheetColumn.number(question.question())
                                : SheetColumn.text(question.question())));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (QuickTable.Row unit : table.rows()) {
            List<@Nullable Object> cells = new ArrayList<>(List.of(unit.unitName()));
            table.questions().forEach(question -> cells.add(value(unit, question)));
            rows.add(Collections.unmodifiableList(cells));
        }
        List<String> titles =
                List.of(text("indicator.paper.quick.title"), table.round().name(), subtitle(table));
        return new SheetWriter().bytes(new SheetTable(titles, columns, rows));
    }

    private static @Nullable Object value(QuickTable.Row unit, QuestionRow question) {
        QuickTable.Answer answer = unit.answers().get(question.id());
        return question.kind() == QuestionKind.NUMBER
                ? answer == null ? null : answer.reply().number()
                : QuickText.of(question.kind(), answer);
    }

    /** The paper, PDF/A, as a draft: number and day are left to be written until it is signed. */
    public byte[] paper(QuickTable table) {
        return paper.draft(
                table.round().ownerUnitId(),
                OfficialList.Kind.REPORT,
                table.round().name(),
                new OfficialList.Content(
                        text("indicator.paper.quick.title"),
                        table.round().name(),
                        List.of(subtitle(table)),
                        columns(table),
                        rows(table),
                        List.of()));
    }

    private List<ListColumn> columns(QuickTable table) {
        List<ListColumn> columns = new ArrayList<>();
        columns.add(ListColumn.centred(text("indicator.paper.position"), POSITION_SHARE));
        columns.add(ListColumn.text(text("indicator.ui.quick.unit"), UNIT_SHARE));
        table.questions()
                .forEach(question -> columns.add(
                        switch (question.kind()) {
                            case NUMBER -> ListColumn.number(question.question(), NUMBER_SHARE);
                            case YES_NO -> ListColumn.centred(question.question(), NUMBER_SHARE);
                            case TEXT, FILE -> ListColumn.text(question.question(), WORDS_SHARE);
                        }));
        return columns;
    }

    private List<ListRow> rows(QuickTable table) {
        List<ListRow> rows = new ArrayList<>();
        for (QuickTable.Row unit : table.rows()) {
            List<String> cells = new ArrayList<>(List.of(Integer.toString(rows.size() + 1), unit.unitName()));
            table.questions()
                    .forEach(question -> cells.add(
                            printed(QuickText.of(question.kind(), unit.answers().get(question.id())))));
            rows.add(new ListRow(ListRow.Kind.ROW, cells));
        }
        List<String> sums = new ArrayList<>(List.of("", text("indicator.paper.total")));
        table.questions()
                .forEach(question -> sums.add(
                        question.kind() == QuestionKind.NUMBER
                                ? printed(QuickText.of(table.totals().get(question.id())))
                                : ""));
        rows.add(new ListRow(ListRow.Kind.TOTAL, sums));
        return rows;
    }

    /** What was not answered is printed as a dash, never as 0. */
    private static String printed(@Nullable String answer) {
        return Optional.ofNullable(answer).orElse("–");
    }

    private String subtitle(QuickTable table) {
        return text(
                "indicator.paper.quick.subtitle",
                Integer.toString(table.completeness().sent()),
                Integer.toString(table.completeness().asked()),
                VietnameseDates.shortDate(LocalDate.now(clock)));
    }

    private String text(String key, Object... args) {
        return texts.getMessage(key, args, Locale.of("vi", "VN"));
    }
}
