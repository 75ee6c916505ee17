package vn.congtachoi.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.document.AnnexForm;
import vn.congtachoi.document.DocumentDetail;
import vn.congtachoi.document.Remarks;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.FigureReference;
import vn.congtachoi.document.text.Run;
import vn.congtachoi.document.ui.text.TextEditor;
import vn.congtachoi.document.ui.text.TextFrame;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.uikit.StaleDialog;
import vn.congtachoi.uikit.Texts;

/** A paper while it is written: every pause in typing is a save. What cannot be saved stays in its field, with why. */
class DocumentWriting extends Composite<Div> {

    private static final int QUOTED = 80;

    /**
     * What the page gives.
     *
     * @param saved called when the page shows what is stored, after each save for instance
     * @param reload shows the page anew
     */
    record Frame(SavedPaper paper, Remarks remarks, DocumentDesk desk, Runnable saved, Runnable reload) {}

    private final DocumentDetail detail;
    private final Frame frame;
    private final TypedNumberList typedNumbers = new TypedNumberList(this::focus);
    private final TextEditor editor;
    private final AnnexList annexes;
    private final BlockAsides asides;
    private final @Nullable FellowWriters fellows;
    private final @Nullable DocumentFacts facts;
    private final @Nullable DraftSaving saving;
    private DocumentText text;
    private @Nullable UUID here;

    DocumentWriting(DocumentDetail detail, Frame frame) {
        this.detail = detail;
        this.frame = frame;
        text = detail.form().text();
        boolean mayEdit = detail.mayEdit().allowed();
        FigureWords words = new FigureWords(detail.figures(), frame.desk()::wording);
        fellows = mayEdit ? frame.desk().fellows(detail, this::sentence, this::stored) : null;
        asides = new BlockAsides(
                detail,
                new BlockAsides.Sources(
                        frame.remarks(), frame.desk().sections(detail, this::version, frame.reload()), fellows),
                this::quotation,
                this::refreshAside);
        TextFrame around = new TextFrame(
                words,
                mayEdit ? chosen -> frame.desk().chooseFigure(detail, chosen) : null,
                this::openSource,
                block -> detail.mayEdit(),
                asides::of,
                mayEdit ? frame.paper().browserKey() : null);
        editor = new TextEditor(around);
        editor.setValue(detail.form().text());
        editor.setReadOnly(!mayEdit);
        annexes = new AnnexList(detail.annexes(), around, mayEdit, this::save, this::moved);
        facts = mayEdit ? new DocumentFacts(frame.desk().choices(detail), detail.form(), this::save) : null;
        saving = facts == null ? null : saving(facts, words);
        StaleDialog.register(this, new StaleDialog.Choices(frame.reload(), null, List::of));

        editor.addValueChangeListener(event -> {
            text = event.getValue();
            if (event.isFromClient()) {
                save();
            }
        });
        editor.onCaret(this::moved);

        getContent().addClassName("app-document__writing");
        Stream.of(folded(detail), fellows, saving, editor, annexes)
                .filter(Objects::nonNull)
                .forEach(getContent()::add);
        if (mayEdit) {
            getContent().add(typedNumbers);
            typedNumbers.show(text);
        }
    }

    private DraftSaving saving(DocumentFacts fields, FigureWords words) {
        return new DraftSaving(
                detail,
                frame.paper(),
                new DraftSaving.Fields(editor, fields, annexes),
                new ClashPoints(frame.desk().choices(detail), words),
                new DraftSaving.Page(this::shown, frame.reload()));
    }

    private @Nullable Details folded(DocumentDetail read) {
        if (facts == null) {
            return null;
        }
        Details folded = new Details(Texts.of("document.ui.facts.title"), facts);
        folded.setOpened(read.form().signerId() == null);
        folded.addClassName("app-document__facts");
        return folded;
    }

    /** Puts the caret into a block, where it is part of the text. */
    void focus(UUID block) {
        editor.focus(block);
    }

    /** The version that is saved now. */
    long version() {
        return saving == null ? detail.form().version() : saving.version();
    }

    private void openSource(FigureReference reference) {
        frame.desk()
                .source(reference)
                .ifPresent(path -> UI.getCurrent().getPage().open(path, "_blank"));
    }

    private void save() {
        if (saving != null) {
            stay();
            saving.save();
        }
    }

    private void shown() {
        typedNumbers.show(text);
        frame.saved().run();
    }

    private void stored(long version) {
        if (saving != null) {
            saving.stored(version);
        }
    }

    private void moved(Optional<UUID> block) {
        here = block.orElse(null);
        stay();
        if (here == null && saving != null) {
            saving.catchUp();
        }
    }

    private void stay() {
        if (here != null && fellows != null) {
            fellows.at(here);
        }
    }

    private String sentence(String name, UUID block) {
        if (annexes.has(block)) {
            return Texts.of("document.ui.writing.annex", name);
        }
        return PaperPlaces.section(text, block)
                .map(section -> Texts.of("document.ui.writing.section", name, section))
                .orElseGet(() -> Texts.of("document.ui.writing", name));
    }

    private void refreshAside(UUID block) {
        editor.refreshAside(block);
        annexes.refreshAside(block);
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
