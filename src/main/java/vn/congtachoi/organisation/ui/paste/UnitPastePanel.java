package vn.congtachoi.organisation.ui.paste;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.organisation.UnitImportResult;
import vn.congtachoi.organisation.UnitKind;
import vn.congtachoi.sheet.PastedBlock;
import vn.congtachoi.uikit.FaultLine;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.PlainTable;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.UnsentText;

/**
 * A field for a block of units copied from a sheet. As soon as something is pasted it says what was understood and
 * everything that is wrong, line by line; nothing is saved here.
 */
public class UnitPastePanel extends Composite<Div> {

    private static final int LONGEST = 400_000;

    /** What is wrong in a column. */
    private record Said(int column, String words) {}

    private final TextArea pasted = Fields.area("organisation.ui.paste.field", LONGEST);
    private final Div outcome = new Div();
    private final Function<List<List<String>>, UnitImportResult> dryRun;
    private List<List<String>> cells = List.of();
    private @Nullable UnitImportResult result;

    /** @param dryRun reads the cells without saving them */
    public UnitPastePanel(Function<List<List<String>>, UnitImportResult> dryRun) {
        this.dryRun = dryRun;
        pasted.setHelperText(Texts.of("organisation.ui.paste.columns"));
        pasted.setPlaceholder(Texts.of("organisation.ui.paste.example"));
        pasted.setMaxRows(8);
        pasted.setWidthFull();
        pasted.addValueChangeListener(event -> check());
        outcome.addClassName("app-paste__outcome");
        outcome.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("app-paste");
        getContent().add(pasted, outcome);
    }

    /** Reads what stands in the field again, after something changed that the reading depends on. */
    public void check() {
        outcome.removeAll();
        result = null;
        cells = List.of();
        if (pasted.getValue().isBlank()) {
            return;
        }
        try {
            cells = PastedBlock.parse(pasted.getValue()).rows();
            UnitImportResult read = dryRun.apply(cells);
            result = read;
            show(read);
        } catch (BusinessException refusal) {
            outcome.add(new FaultLine(Texts.of(refusal)));
        }
    }

    /** For a page without a draft: keeps the list in the browser until {@link #forgetTyped}. */
    public void keepTyped(String key) {
        UnsentText.keep(pasted, key + ".units");
    }

    /** The browser drops the list: it is saved. */
    public void forgetTyped() {
        UnsentText.forget(pasted);
    }

    /** Whether nothing was pasted. */
    public boolean isBlank() {
        return pasted.getValue().isBlank();
    }

    /** Says that a list is expected here. */
    public void ask() {
        outcome.removeAll();
        outcome.add(new FaultLine(Texts.of("organisation.import.empty")));
    }

    /** The cells, when something was pasted and nothing is wrong with it. */
    public Optional<List<List<String>>> cleanCells() {
        return result != null && result.isClean() ? Optional.of(cells) : Optional.empty();
    }

    private void show(UnitImportResult read) {
        if (!read.isClean()) {
            outcome.add(new FaultLine(
                    Texts.of("organisation.ui.paste.faults", read.faults().size())));
            UnorderedList list = new UnorderedList();
            list.addClassName("app-paste__faults");
            sentences(read.faults()).forEach(sentence -> list.add(new ListItem(sentence)));
            outcome.add(list);
        }
        if (!read.rows().isEmpty()) {
            outcome.add(new Paragraph(
                    Texts.of("organisation.ui.paste.read", read.rows().size(), kinds(read))));
            outcome.add(preview(read));
        }
    }

    /** One sentence for all lines of which the same is wrong: a whole column may be shifted. */
    private static List<String> sentences(List<UnitImportResult.Fault> faults) {
        Map<Said, String> lines = new LinkedHashMap<>();
        faults.forEach(fault -> lines.merge(
                new Said(fault.column(), Texts.of(fault.message(), fault.args())),
                Integer.toString(fault.line()),
                (before, line) -> before + ", " + line));
        return lines.entrySet().stream()
                .map(each -> sentence(each.getKey(), each.getValue()))
                .toList();
    }

    private static String sentence(Said said, String lines) {
        return said.column() == 0
                ? Texts.of("organisation.ui.paste.fault-line", lines, said.words())
                : Texts.of("organisation.ui.paste.fault-cell", lines, said.column(), said.words());
    }

    private static String kinds(UnitImportResult read) {
        Map<UnitKind, Long> counts = read.rows().stream()
                .collect(Collectors.groupingBy(
                        row -> row.facts().kind(), () -> new EnumMap<>(UnitKind.class), Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> Texts.of(
                        "organisation.ui.paste.count",
                        count.getValue(),
                        Texts.of("organisation.unit.kind", count.getKey())))
                .collect(Collectors.joining(", "));
    }

    private static Component preview(UnitImportResult read) {
        PlainTable table = new PlainTable(
                Texts.of("organisation.ui.paste.preview"),
                List.of(
                        Texts.of("organisation.ui.paste.line"),
                        Texts.of("organisation.ui.name"),
                        Texts.of("organisation.ui.parent"),
                        Texts.of("organisation.ui.code"),
                        Texts.of("organisation.ui.head")));
        for (UnitImportResult.Row row : read.rows()) {
            String code = row.facts().code();
            table.row(List.of(
                    Integer.toString(row.line()),
                    row.facts().name(),
                    row.parentName(),
                    code == null ? "" : code,
                    head(row)));
        }
        return table;
    }

    private static String head(UnitImportResult.Row row) {
        return Stream.of(
                        row.headName(),
                        row.headPhone() == null ? "" : row.headPhone().shown())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
