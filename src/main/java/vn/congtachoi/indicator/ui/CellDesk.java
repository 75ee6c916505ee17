package vn.congtachoi.indicator.ui;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.congtachoi.attachment.AttachmentRow;
import vn.congtachoi.indicator.CellDetail;
import vn.congtachoi.indicator.CellDetails;
import vn.congtachoi.indicator.CellRef;
import vn.congtachoi.indicator.CellReview;
import vn.congtachoi.indicator.EntrySource;
import vn.congtachoi.indicator.Evidence;
import vn.congtachoi.indicator.QueryLine;
import vn.congtachoi.indicator.QueryRow;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.FileField;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** Opens single cells from any table or sheet and carries out what is done with them. */
@Component
class CellDesk {

    /** What can be done with a cell that was opened. */
    interface Acts {

        void ask(CellDetail cell);

        void correct(CellDetail cell);

        void answer(CellDetail cell, QueryRow query);

        void close(QueryRow query);
    }

    private final CellDetails details;
    private final CellReview review;
    private final Evidence evidence;

    CellDesk(CellDetails details, CellReview review, Evidence evidence) {
        this.details = details;
        this.review = review;
        this.evidence = evidence;
    }

    /**
     * Opens a cell.
     *
     * @param changed called after something was done with it
     */
    void open(CellRef cell, Runnable changed) {
        new CellDialog(details.of(cell), acts(changed)).open();
    }

    /** Opens the answer to the question about a cell at once. */
    void answer(CellRef cell, Runnable changed) {
        CellDetail detail = details.of(cell);
        QueryRow query = detail.pending();
        if (query == null || !detail.mayAnswer().allowed()) {
            new CellDialog(detail, acts(changed)).open();
        } else {
            acts(changed).answer(detail, query);
        }
    }

    boolean mayReview(UUID round, UUID unit) {
        return details.mayReview(round, unit).allowed();
    }

    List<QueryLine> queries(UUID round, UUID unit) {
        return details.queries(round, unit);
    }

    /** Asks who told the figures of a unit, with a photo of its sheet. */
    void tell(UUID round, UUID unit, String unitName, Consumer<EntrySource> then) {
        new OnBehalfDialog(unitName, photo(round, unit), then).open();
    }

    private FileField photo(UUID round, UUID unit) {
        return new FileField(
                        "indicator.ui.evidence.add",
                        AppIcon.CAMERA,
                        FileField.PHOTO_OR_SCAN,
                        (name, bytes) -> {
                            AttachmentRow row = evidence.add(round, unit, name, bytes);
                            return new FileField.Kept(row.id(), row.name(), row.path());
                        },
                        id -> evidence.takeBack(round, unit, id, Texts.of("indicator.ui.evidence.mistake")))
                .keepOriginal();
    }

    private Acts acts(Runnable changed) {
        return new Acts() {

            @Override
            public void ask(CellDetail cell) {
                new AskDialog(cell, question -> {
                            review.ask(cell.cell(), question);
                            Toast.success("indicator.ui.ask.done", cell.unitName());
                            changed.run();
                        })
                        .open();
            }

            @Override
            public void correct(CellDetail cell) {
                CellRef ref = cell.cell();
                new CorrectDialog(cell, photo(ref.roundId(), ref.unitId()), save -> {
                            review.correct(save);
                            Toast.success("indicator.ui.correct.done");
                            changed.run();
                        })
                        .open();
            }

            @Override
            public void answer(CellDetail cell, QueryRow query) {
                CellRef ref = cell.cell();
                if (cell.onBehalf()) {
                    tell(ref.roundId(), ref.unitId(), cell.unitName(), source -> answer(cell, query, source));
                } else {
                    answer(cell, query, EntrySource.self());
                }
            }

            private void answer(CellDetail cell, QueryRow query, EntrySource source) {
                new AnswerDialog(cell, query, source, (save, note) -> {
                            review.answer(query.id(), save, note);
                            Toast.success("indicator.ui.answer.done", query.askedBy());
                            changed.run();
                        })
                        .open();
            }

            @Override
            public void close(QueryRow query) {
                review.close(query.id());
                Toast.success("indicator.ui.query.closed");
                changed.run();
            }
        };
    }
}
