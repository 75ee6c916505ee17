package vn.congtachoi.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.document.AnnexForm;
import vn.congtachoi.document.DocumentDetail;
import vn.congtachoi.document.DocumentService;
import vn.congtachoi.document.FigureWording;
import vn.congtachoi.document.RemarkRow;
import vn.congtachoi.document.Remarks;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.FigureReference;
import vn.congtachoi.document.text.Run;
import vn.congtachoi.document.ui.text.TextEditor;
import vn.congtachoi.document.ui.text.TextFrame;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.uikit.StaleDialog;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** A paper while it is written: every pause in typing is a save. What cannot be saved stays in its field, with why. */
class DocumentWriting extends Composite<Div> {

    private static final int QUOTED = 80;

    /**
     * What the page gives.
     *
     * @param browserKey names the words that the browser keeps until they have arrived
     * @param saved called after each save
     * @param reload shows the page anew
     */
    record Frame(
            DocumentService service,
            Remarks remarks,
            DocumentDesk desk,
            String browserKey,
            Supplier<Instant> now,
            Runnable saved,
            Runnable reload) {}

    private final DocumentDetail detail;
    private final Frame frame;
    private final Map<FigureReference, String> words = new HashMap<>();
    private final Span state = new Span();
    private final TypedNumberList typedNumbers = new TypedNumberList(block -> editor().focus(block));
    private final SectionAsides sections;
    private final TextEditor editor;
    private final AnnexList annexes;
    private final @Nullable DocumentFacts facts;
    private Map<Optional<UUID>, List<RemarkRow>> remarks = Map.of();
    private DocumentText text;
    private long version;

    DocumentWriting(DocumentDetail detail, Frame frame) {
        this.detail = detail;
        this.frame = frame;
        version = detail.form().version();
        text = detail.form().text();
        detail.figures().forEach((reference, wording) -> words.put(reference, shown(wording)));
        readRemarks();
        sections = frame.desk().sections(detail, this::version, frame.reload());
        boolean mayEdit = detail.mayEdit().allowed();
        TextFrame around = new TextFrame(
                this::words,
                mayEdit ? chosen -> frame.desk().chooseFigure(detail, chosen) : null,
                this::openSource,
                block -> detail.mayEdit(),
                this::aside,
                mayEdit ? frame.browserKey() : null);
        editor = new TextEditor(around);
        editor.setValue(detail.form().text());
        editor.setReadOnly(!mayEdit);
        facts = mayEdit ? new DocumentFacts(frame.desk().choices(detail), detail.form(), this::save) : null;
        annexes = new AnnexList(detail.annexes(), around, mayEdit, this::save);
        state.addClassName("app-document__saved");
        state.getElement().setAttribute("role", "status");

        editor.addValueChangeListener(event -> {
            text = event.getValue();
            if (event.isFromClient()) {
                save();
            }
        });
        StaleDialog.register(this, new StaleDialog.Choices(frame.reload(), null, List::of));

        getContent().addClassName("app-document__writing");
        if (facts != null) {
            Details folded = new Details(Texts.of("document.ui.facts.title"), facts);
            folded.setOpened(detail.form().signerId() == null);
            folded.addClassName("app-document__facts");
            getContent().add(folded);
        }
        getContent().add(state, editor, annexes);
        if (mayEdit) {
            getContent().add(typedNumbers);
            typedNumbers.show(text);
        }
    }

    private TextEditor editor() {
        return editor;
    }

    /** Puts the caret into a block, where it is part of the text. */
    void focus(UUID block) {
        editor.focus(block);
    }

    /** The version that is saved now. */
    long version() {
        return version;
    }

    private static String shown(FigureWording wording) {
        return wording.complete()
                ? wording.words()
                : Texts.of("document.ui.figure.partial", wording.words(), wording.reported(), wording.expected());
    }

    private String words(FigureReference reference) {
        return words.computeIfAbsent(reference, one -> shown(frame.desk().wording(one)));
    }

    private void openSource(FigureReference reference) {
        frame.desk()
                .source(reference)
                .ifPresent(path -> UI.getCurrent().getPage().open(path, "_blank"));
    }

    private void save() {
        if (facts == null) {
            return;
        }
        try {
            version = frame.service().change(detail.id(), facts.form(text, version), annexes.value());
            state.setText(
                    Texts.of("document.ui.saved", VnFormat.hour(frame.now().get())));
            state.removeClassName("app-document__saved--not");
            typedNumbers.show(text);
            frame.saved().run();
        } catch (BusinessException refusal) {
            state.setText(Texts.of("document.ui.not-saved", Texts.of(refusal)));
            state.addClassName("app-document__saved--not");
        }
    }

    private void readRemarks() {
        remarks = frame.remarks().of(detail.id()).stream()
                .collect(Collectors.groupingBy(row -> Optional.ofNullable(row.blockId())));
    }

    private Optional<Component> aside(UUID block) {
        List<Component> parts = Stream.of(sections.of(block), remarksOn(block))
                .flatMap(Optional::stream)
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Div(parts.toArray(Component[]::new)));
    }

    private Optional<Component> remarksOn(UUID block) {
        List<RemarkRow> rows = remarks.getOrDefault(Optional.of(block), List.of());
        boolean open = !detail.state().isSigned();
        if (rows.isEmpty() && !detail.state().isSubmitted()) {
            return Optional.empty();
        }
        RemarkBox.About about = new RemarkBox.About(detail.id(), block, quotation(block));
        return Optional.of(new RemarkBox(frame.remarks(), about, rows, open, () -> {
            readRemarks();
            editor.refreshAside(block);
            annexes.refreshAside(block);
        }));
    }

    private String quotation(UUID block) {
        String words = Stream.concat(Stream.of(text), detail.annexes().stream().map(AnnexForm::text))
                .flatMap(part -> part.blocks().stream())
                .filter(one -> one.id().equals(block))
                .flatMap(Block::allRuns)
                .map(run -> run instanceof Run.Text typed ? typed.text() : "…")
                .collect(Collectors.joining());
        return words.length() <= QUOTED ? words : VietnameseText.beginning(words, QUOTED) + "…";
    }
}
