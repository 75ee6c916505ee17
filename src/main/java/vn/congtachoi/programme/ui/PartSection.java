package vn.congtachoi.programme.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.congtachoi.kernel.DraftKey;
import vn.congtachoi.programme.ProgrammeDetail;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.ConfirmStep;
import vn.congtachoi.uikit.FormPanel;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/**
 * The parts of one kind that a programme has: who may edit adds, changes and removes them here.
 *
 * @param <R> a saved part
 * @param <F> what its form reads and writes
 */
abstract class PartSection<R, F> implements ProgrammeSection {

    /**
     * What this kind of part is called.
     *
     * @param title already looked up
     * @param keys prefix of its texts: {@code add}, {@code add.title}, {@code change.title} and {@code remove.title}
     * @param draft form key of a part's draft
     */
    record Naming(String title, String keys, String draft) {}

    private final PartDialog.Opener dialogs;

    protected PartSection(PartDialog.Opener dialogs) {
        this.dialogs = dialogs;
    }

    protected abstract Naming naming();

    protected abstract List<R> rows(ProgrammeDetail programme);

    protected abstract PartLine line(R row);

    /** What stands in the titles of the windows about this part. */
    protected abstract String name(R row);

    protected abstract UUID id(R row);

    protected abstract long version(R row);

    protected abstract FormPanel<F> panel();

    protected abstract F blank();

    protected abstract F form(R row);

    protected abstract void add(UUID programme, F form);

    protected abstract void change(UUID programme, UUID part, F form);

    protected abstract void remove(UUID programme, R row);

    /** Whether it may be removed; otherwise she has been told why not. */
    protected boolean mayRemove(ProgrammeDetail programme, R row) {
        return true;
    }

    /** What can be done with a part before it is changed or removed. */
    protected List<Component> moves(ProgrammeDetail programme, R row, Runnable reload) {
        return List.of();
    }

    /** What stands in place of parts where there are none; without it only who may edit sees the section. */
    protected Optional<Component> none() {
        return Optional.empty();
    }

    @Override
    public Optional<Component> of(ProgrammeDetail programme, Frame frame) {
        boolean mayEdit = programme.mayEdit().allowed();
        List<R> rows = rows(programme);
        Optional<Component> none = none();
        if (rows.isEmpty() && !mayEdit && none.isEmpty()) {
            return Optional.empty();
        }
        PageSection section = new PageSection(naming().title());
        section.add(rows.isEmpty() && none.isPresent() ? none.get() : list(programme, rows, frame));
        if (mayEdit) {
            section.aside(ActionButton.quiet(naming().keys() + ".add", () -> add(programme, frame))
                    .with(AppIcon.PLUS));
        }
        return Optional.of(section);
    }

    private Component list(ProgrammeDetail programme, List<R> rows, Frame frame) {
        boolean mayEdit = programme.mayEdit().allowed();
        return PartLine.list(rows.stream()
                .map(row -> mayEdit ? line(row).acts(acts(programme, row, frame)) : line(row))
                .toList());
    }

    private List<Component> acts(ProgrammeDetail programme, R row, Frame frame) {
        List<Component> acts = new ArrayList<>(moves(programme, row, frame.reload()));
        acts.add(ActionButton.quiet("programme.ui.change", () -> change(programme, row, frame)));
        acts.add(ActionButton.quiet("programme.ui.remove", () -> remove(programme, row, frame)));
        return acts;
    }

    private void add(ProgrammeDetail programme, Frame frame) {
        dialogs.open(
                panel(),
                new PartDialog.Edit<>(
                        Texts.of(naming().keys() + ".add.title"),
                        blank(),
                        new DraftKey(naming().draft() + ".new", programme.id()),
                        null,
                        form -> add(programme.id(), form),
                        frame.reload()));
    }

    private void change(ProgrammeDetail programme, R row, Frame frame) {
        dialogs.open(
                panel(),
                new PartDialog.Edit<>(
                        Texts.of(naming().keys() + ".change.title", name(row)),
                        form(row),
                        new DraftKey(naming().draft(), id(row)),
                        version(row),
                        form -> change(programme.id(), id(row), form),
                        frame.reload()));
    }

    private void remove(ProgrammeDetail programme, R row, Frame frame) {
        if (!mayRemove(programme, row)) {
            return;
        }
        ConfirmStep.askDanger(
                Texts.of(naming().keys() + ".remove.title", name(row)),
                Texts.of("programme.ui.remove.text"),
                "programme.ui.remove",
                () -> {
                    remove(programme.id(), row);
                    Toast.success("programme.ui.removed");
                    frame.reload().run();
                });
    }
}
