package vn.congtachoi.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
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
import vn.congtachoi.document.DocumentForm;
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
import vn.congtachoi.kernel.StaleDataException;
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
    private final FellowWriters fellows;
    private final SharedDraft shared;
    private Map<Optional<UUID>, List<RemarkRow>> remarks = Map.of();
    private DocumentText text;
    private @Nullable UUID here;
    private boolean inFacts;
    private long newest;

    DocumentWriting(DocumentDetail detail, Frame frame) {
        this.detail = detail;
        this.frame = frame;
        text = detail.form().text();
        detail.figures().forEach((reference, wording) -> words.put(reference, shown(wording)));
        readRemarks();
        sections = frame.desk().sections(detail, this::version, frame.reload());
        fellows = frame.desk().fellows(detail, this::stored);
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
        shared = new SharedDraft(
                detail, facts == null ? detail.form() : facts.form(text, 0), () -> frame.desk().stored(detail));
        state.addClassName("app-document__saved");
        state.getElement().setAttribute("role", "status");

        editor.addValueChangeListener(event -> {
            text = event.getValue();
            if (event.isFromClient()) {
                stay();
                save();
            }
        });
        editor.onCaret(this::moved);
        StaleDialog.register(this, new StaleDialog.Choices(frame.reload(), null, List::of));

        getContent().addClassName("app-document__writing");
        if (facts != null) {
            Details folded = new Details(Texts.of("document.ui.facts.title"), facts);
            folded.setOpened(detail.form().signerId() == null);
            folded.addClassName("app-document__facts");
            facts.getElement().addEventListener("focusin", event -> inFacts = true);
            facts.getElement().addEventListener("focusout", event -> {
                inFacts = false;
                catchUp();
            });
            getContent().add(folded, fellows);
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
        return shared.version();
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
            state.setText(store(facts));
            state.removeClassName("app-document__saved--not");
            shown();
        } catch (BusinessException refusal) {
            state.setText(Texts.of("document.ui.not-saved", Texts.of(refusal)));
            state.addClassName("app-document__saved--not");
        }
    }

    /** Saves upon what others saved meanwhile, where nobody has to decide between both; answers what is said then. */
    private String store(DocumentFacts fields) {
        DocumentForm mine = fields.form(text, shared.version());
        try {
            shared.saved(mine, frame.service().change(detail.id(), mine, shared.annexes()));
            return saved();
        } catch (StaleDataException late) {
            SharedDraft.Joined joined = shared.join(mine).orElseThrow(() -> late);
            DocumentForm both = joined.form();
            long version = frame.service().change(
                    detail.id(), both, joined.stored().annexes());
            take(fields, joined, SharedDraft.with(both, both.text(), version));
            return late.changedBy().isEmpty()
                    ? Texts.of("document.ui.merged-somebody", saved())
                    : Texts.of("document.ui.merged", saved(), late.changedBy());
        }
    }

    private String saved() {
        return Texts.of("document.ui.saved", VnFormat.hour(frame.now().get()));
    }

    private void take(DocumentFacts fields, SharedDraft.Joined joined, DocumentForm stored) {
        if (joined.theirFacts()) {
            fields.show(joined.form());
        }
        text = editor.take(joined.form().text());
        shared.met(joined, stored, fields.form(text, 0));
    }

    private void shown() {
        typedNumbers.show(text);
        frame.saved().run();
    }

    private void stored(long version) {
        newest = version;
        catchUp();
    }

    /** Shows what others saved. What she has to decide, and fields she is in, wait until she saves or leaves them. */
    private void catchUp() {
        if (facts == null || newest <= shared.version()) {
            return;
        }
        DocumentFacts fields = facts;
        shared.join(fields.form(text, shared.version()))
                .filter(joined -> !(inFacts && joined.theirFacts()))
                .ifPresent(joined -> {
                    take(fields, joined, joined.stored().form());
                    shown();
                });
    }

    private void moved(Optional<UUID> block) {
        here = block.orElse(null);
        if (here == null) {
            catchUp();
        } else {
            stay();
        }
    }

    private void stay() {
        if (here != null && facts != null) {
            fellows.at(here);
        }
    }

    private void readRemarks() {
        remarks = frame.remarks().of(detail.id()).stream()
                .collect(Collectors.groupingBy(row -> Optional.ofNullable(row.blockId())));
    }

    private Optional<Component> aside(UUID block) {
        List<Component> parts = new ArrayList<>();
        sections.of(block).ifPresent(parts::add);
        if (detail.mayEdit().allowed()) {
            parts.add(fellows().note(block));
        }
        remarksOn(block).ifPresent(parts::add);
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Div(parts.toArray(Component[]::new)));
    }

    private FellowWriters fellows() {
        return fellows;
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
