package vn.congtachoi.document.files;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.document.RegisterFilter;
import vn.congtachoi.document.RegisterRow;
import vn.congtachoi.document.RegisterState;
import vn.congtachoi.kernel.VietnameseDates;
import vn.congtachoi.organisation.paper.OfficialList;
import vn.congtachoi.paper.ListColumn;
import vn.congtachoi.paper.ListRow;
import vn.congtachoi.sheet.SheetColumn;
import vn.congtachoi.sheet.SheetTable;
import vn.congtachoi.sheet.SheetWriter;
import vn.congtachoi.uikit.Texts;

/** The register as a workbook, and as the book that is printed and bound (NĐ 30/2020, Phụ lục IV). */
@Component
public class RegisterFiles {

    private static final int NOTATION_SHARE = 12;
    private static final int DAY_SHARE = 9;
    private static final int SUBJECT_SHARE = 34;
    private static final int SIGNER_SHARE = 14;
    private static final int RECIPIENTS_SHARE = 20;
    private static final int COPIES_SHARE = 6;
    private static final int NOTE_SHARE = 14;

    private final OfficialList paper;

    RegisterFiles(OfficialList paper) {
        this.paper = paper;
    }

    /** Every line as it is shown, with real numbers. */
    public byte[] excel(RegisterFilter filter, List<RegisterRow> lines) {
        List<SheetColumn> columns = List.of(
                SheetColumn.text(Texts.of("document.ui.register.notation")),
                SheetColumn.text(Texts.of("document.ui.register.day")),
                SheetColumn.text(Texts.of("document.ui.register.subject")),
                SheetColumn.text(Texts.of("document.ui.register.signer")),
                SheetColumn.text(Texts.of("document.ui.register.recipients")),
                SheetColumn.number(Texts.of("document.ui.register.pages")),
                SheetColumn.number(Texts.of("document.ui.register.copies")),
                SheetColumn.text(Texts.of("document.ui.register.note")));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (RegisterRow line : lines) {
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(line.notation());
            cells.add(day(line));
            cells.add(line.subject());
            cells.add(line.signerName());
            cells.add(line.recipients().replace("\n", "; "));
            cells.add(line.pages());
            cells.add(line.copies());
            cells.add(note(line));
            rows.add(Collections.unmodifiableList(cells));
        }
        return new SheetWriter().bytes(new SheetTable(List.of(title(), subtitle(filter, lines)), columns, rows));
    }

    /** The book: landscape, under the unit's letterhead. */
    public byte[] book(RegisterFilter filter, List<RegisterRow> lines) {
        List<ListColumn> columns = List.of(
                ListColumn.centred(Texts.of("document.ui.register.notation"), NOTATION_SHARE),
                ListColumn.centred(Texts.of("document.ui.register.day"), DAY_SHARE),
                ListColumn.text(Texts.of("document.ui.register.subject"), SUBJECT_SHARE),
                ListColumn.text(Texts.of("document.ui.register.signer"), SIGNER_SHARE),
                ListColumn.text(Texts.of("document.ui.register.recipients"), RECIPIENTS_SHARE),
                ListColumn.number(Texts.of("document.ui.register.copies"), COPIES_SHARE),
                ListColumn.text(Texts.of("document.ui.register.note"), NOTE_SHARE));
        List<ListRow> rows = lines.stream()
                .map(line -> new ListRow(
                        ListRow.Kind.ROW,
                        List.of(
                                line.notation(),
                                day(line),
                                line.subject(),
                                line.signerName(),
                                line.recipients().replace("\n", "; "),
                                Optional.ofNullable(line.copies())
                                        .map(String::valueOf)
                                        .orElse(""),
                                note(line))))
                .toList();
        return paper.plain(
                filter.unitId(),
                new OfficialList.Content(title(), "", List.of(subtitle(filter, lines)), columns, rows, List.of()));
    }

    private static String title() {
        return Texts.of("document.ui.register.title");
    }

    private static String subtitle(RegisterFilter filter, List<RegisterRow> lines) {
        return Texts.of("document.ui.register.subtitle", Integer.toString(filter.year()), lines.size());
    }

    private static String day(RegisterRow line) {
        return Optional.ofNullable(line.paperDate())
                .map(VietnameseDates::shortDate)
                .orElse("");
    }

    /** What explains a line without a paper. */
    private static String note(RegisterRow line) {
        return switch (line.state()) {
            case USED -> "";
            case RESERVED -> Texts.of("document.register.state-of", RegisterState.RESERVED);
            case CANCELLED -> Texts.of("document.ui.register.cancelled", line.cancelReason());
        };
    }
}
