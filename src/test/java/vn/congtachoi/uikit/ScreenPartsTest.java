package vn.congtachoi.uikit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Draft;
import vn.congtachoi.kernel.DraftKey;
import vn.congtachoi.kernel.DraftStore;
import vn.congtachoi.kernel.MessageKey;
import vn.congtachoi.support.OnH2;

/** What the parts of a screen do when somebody uses them. */
@OnH2
class ScreenPartsTest extends SpringBrowserlessTest {

    record Row(int id, String name) {}

    record Filter(String words) {
        static final FilterCodec<Filter> CODEC = new FilterCodec<>() {
            @Override
            public Filter decode(Map<String, String> query) {
                return new Filter(query.getOrDefault("tim", ""));
            }

            @Override
            public Map<String, String> encode(Filter filter) {
                return Map.of("tim", filter.words());
            }
        };
    }

    public record NoteForm(String title, LocalDate day) {}

    static class NotePanel extends FormPanel<NoteForm> {
        final TextField title = new TextField();
        final DatePicker day = new DatePicker();

        NotePanel() {
            super(NoteForm.class);
            field("title", title).asRequired("Cần tên").bind("title");
            field("day", day).bind("day");
            row(title, day);
        }
    }

    static class Drafts implements DraftStore {
        final Map<DraftKey, Draft> kept = new HashMap<>();

        @Override
        public void keep(DraftKey key, Draft draft) {
            kept.put(key, draft);
        }

        @Override
        public Optional<Draft> find(DraftKey key) {
            return Optional.ofNullable(kept.get(key));
        }

        @Override
        public void discard(DraftKey key) {
            kept.remove(key);
        }

        @Override
        public String browserKey(DraftKey key) {
            return key.form();
        }
    }

    private static final DraftKey KEY = new DraftKey("test.note", null);
    private static final Clock AT_1941 = Clock.fixed(Instant.parse("2023-06-28T12:41:00Z"), VnFormat.ZONE);

    @Test
    void aButtonOpensAgainAlsoWhenItsActionFails() {
        AtomicInteger runs = new AtomicInteger();
        ActionButton button = new ActionButton("Nộp", () -> {
            runs.incrementAndGet();
            throw new IllegalStateException("no");
        });
        UI.getCurrent().add(button);
        assertThat(button.isDisableOnClick()).isTrue();
        assertThatThrownBy(button::click).isInstanceOf(IllegalStateException.class);
        assertThat(button.isEnabled()).isTrue();
        assertThat(runs).hasValue(1);
    }

    @Test
    void aRefusedButtonIsClosedAndSaysWhy() {
        ActionButton button = new ActionButton("Trình ký", () -> {}).offer(Decision.no("uikit.field.required"));
        assertThat(button.isEnabled()).isFalse();
        assertThat(button.getTooltip().getText()).isEqualTo("Hãy nhập ô này");
        assertThat(button.offer(Decision.yes()).isEnabled()).isTrue();
    }

    @Test
    void theListKeepsItsSelectionWhenRowsAreReadAnew() {
        List<Row> rows = new ArrayList<>(List.of(new Row(1, "một"), new Row(2, "hai")));
        DataGrid<Row> grid = new DataGrid<>(Row::id);
        grid.text("security.log.day", Row::name);
        grid.fetch(query -> query.cut(rows));
        UI.getCurrent().add(grid);
        grid.select(2);
        roundTrip();
        assertThat(grid.selectedId()).contains(2);
        rows.set(1, new Row(2, "hai, đã sửa"));
        grid.refresh();
        roundTrip();
        Grid<Row> inner = grid.getContent();
        assertThat(inner.getSelectionModel().isSelected(rows.get(1))).isTrue();
    }

    @Test
    void theFilterIsTakenFromTheAddress() {
        FilterBar<Filter> bar = new FilterBar<>(Filter.CODEC)
                .search("security.log.day", Filter::words, (f, words) -> new Filter(words));
        UI.getCurrent().add(bar);
        assertThat(bar.read(QueryParameters.simple(Map.of("tim", "Hoa")))).isEqualTo(new Filter("Hoa"));
        assertThat(find(TextField.class).single().getValue()).isEqualTo("Hoa");
        List<Filter> heard = new ArrayList<>();
        bar.onChange(heard::add);
        test(find(TextField.class).single()).setValue("Lan");
        assertThat(heard).containsExactly(new Filter("Lan"));
        assertThat(bar.value()).isEqualTo(new Filter("Lan"));
    }

    @Test
    void aFormGivesBackItsRecordOnlyWithoutFaults() {
        NotePanel form = new NotePanel();
        UI.getCurrent().add(form);
        form.read(new NoteForm("", LocalDate.of(2023, 7, 12)));
        assertThat(form.write()).isEmpty();
        test(form.title).setValue("Sơ kết");
        assertThat(form.write()).contains(new NoteForm("Sơ kết", LocalDate.of(2023, 7, 12)));
        form.reject(MessageKey.of("uikit.field.required"), "title");
        assertThat(form.title.isInvalid()).isTrue();
        assertThat(form.title.getErrorMessage()).isEqualTo("Hãy nhập ô này");
    }

    @Test
    void unsavedInputIsKeptAndOfferedBack() {
        Drafts drafts = new Drafts();
        NotePanel form = new NotePanel();
        DraftIndicator indicator = new DraftIndicator(drafts, KEY, form, null, AT_1941);
        UI.getCurrent().add(form, indicator);
        form.read(new NoteForm("", null));
        test(form.title).setValue("Dở dang");
        test(form.day).setValue(LocalDate.of(2023, 7, 12));
        assertThat(indicator.words()).isEqualTo("Đã giữ nháp 19:41");

        NotePanel again = new NotePanel();
        DraftIndicator offering = new DraftIndicator(drafts, KEY, again, null, AT_1941);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(again, offering);
        again.read(new NoteForm("", null));
        offering.offer();
        assertThat(offering.words()).isEqualTo("Khôi phục nội dung chưa lưu lúc 19:41 28/6/2023?");
        find(ActionButton.class).withText("Khôi phục").single().click();
        assertThat(again.write()).contains(new NoteForm("Dở dang", LocalDate.of(2023, 7, 12)));
        offering.saved();
        assertThat(drafts.kept).isEmpty();
    }

    @Test
    void theBrowserKeepsWhatTheServerHasNotGot() {
        NotePanel form = new NotePanel();
        UI.getCurrent().add(form, new DraftIndicator(new Drafts(), KEY, form, null, AT_1941));
        assertThat(scripts()).containsExactly("window.congTacHoi.unsentText.watch(this, $0) test.note.title");
        test(form.title).setValue("Sơ kết");
        assertThat(scripts()).containsExactly("window.congTacHoi.unsentText.confirm(this, $0) Sơ kết");

        NotePanel undrafted = new NotePanel();
        undrafted.keepTyped("test.page");
        UI.getCurrent().removeAll();
        UI.getCurrent().add(undrafted);
        assertThat(scripts()).containsExactly("window.congTacHoi.unsentText.watch(this, $0) test.page.title");
        test(undrafted.title).setValue("Tổng kết");
        assertThat(scripts()).isEmpty();
        undrafted.forgetTyped();
        assertThat(scripts()).containsExactly("window.congTacHoi.unsentText.confirm(this, $0) Tổng kết");
    }

    /** What the browser is told about unsent text, each with its first parameter. */
    private static List<String> scripts() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .filter(call -> call.getExpression().contains("unsentText"))
                .map(call -> unwrapped(call.getExpression()) + " "
                        + call.getParameters().getFirst())
                .toList();
    }

    /** Flow wraps what runs on an element into a function of that element. */
    private static String unwrapped(String expression) {
        int begin = expression.indexOf("window.congTacHoi");
        return expression.substring(begin, expression.indexOf(')', begin) + 1);
    }

    @Test
    void aConfirmedStepActsAndACancelledOneDoesNot() {
        AtomicInteger runs = new AtomicInteger();
        ConfirmDialog dialog =
                ConfirmStep.askDanger("Xóa?", "Không hoàn tác được", "uikit.leave.save", runs::incrementAndGet);
        roundTrip();
        test(dialog).cancel();
        assertThat(runs).hasValue(0);
        ConfirmDialog second = ConfirmStep.ask("Trả lại?", "", "uikit.leave.save", runs::incrementAndGet);
        roundTrip();
        test(second).confirm();
        assertThat(runs).hasValue(1);
    }

    @Test
    void anErrorStaysAndASuccessGoes() {
        Toast.error("Chưa xong");
        assertThat(find(Notification.class).single().getDuration()).isZero();
        find(Notification.class).single().close();
        Toast.success("uikit.draft.restored");
        assertThat(find(Notification.class).all())
                .extracting(Notification::getDuration)
                .contains(4000);
    }

    @Test
    void aMissingFigureIsNotZero() {
        Div page = new Div(
                new ProgressStrip(List.of(new ProgressStrip.Bar("Nông Thượng", null, 6, "chưa nộp", Tone.LATE))));
        assertThat(page.getElement().getTextRecursively()).contains("chưa có").contains("/6");
    }

    @Test
    void aFileThatComesAgainAfterItsAnswerWasLostIsStoredOnce(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("a.jpg"));
        List<String> stored = new ArrayList<>();
        FileField field = new FileField(
                "uikit.file.drop",
                AppIcon.PAPERCLIP,
                FileField.PHOTO_OR_SCAN,
                (name, bytes) -> {
                    stored.add(name);
                    return new FileField.Kept(UUID.randomUUID(), name, "tep/1");
                },
                dropped -> {});
        field.take("a.jpg", file);
        field.take("a.jpg", file);
        assertThat(stored).containsExactly("a.jpg");
    }

    @Test
    void ofManyFilesEachIsStoredOnceAndEachRefusalIsSaid(@TempDir Path folder) throws IOException {
        Path first = Files.writeString(folder.resolve("a.jpg"), "a");
        Path second = Files.writeString(folder.resolve("b.jpg"), "b");
        Path third = Files.writeString(folder.resolve("c.jpg"), "c");
        List<String> stored = new ArrayList<>();
        List<String> refused = new ArrayList<>(List.of("b.jpg", "c.jpg"));
        FileField field =
                FileField.many("uikit.file.drop", AppIcon.PAPERCLIP, FileField.PHOTO_OR_SCAN, (name, bytes) -> {
                    if (refused.remove(name)) {
                        throw new BusinessException("attachment.error.broken", name);
                    }
                    stored.add(name);
                    return new FileField.Kept(UUID.randomUUID(), name, "tep/1");
                });
        field.take("a.jpg", first);
        field.take("b.jpg", second);
        field.take("c.jpg", third);
        field.take("a.jpg", first);
        assertThat(stored).containsExactly("a.jpg");
        assertThat(field.fault()).contains("“b.jpg”", "“c.jpg”");
        field.take("b.jpg", second);
        assertThat(stored).as("what was refused may come again").containsExactly("a.jpg", "b.jpg");
    }

    @Test
    void ofAFileThatWasCutNothingStays(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("received"));
        InputStream cut = new SequenceInputStream(new ByteArrayInputStream(new byte[100_000]), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new EOFException("cut");
            }
        });
        assertThatThrownBy(() -> FileField.copy(cut, file)).isInstanceOf(EOFException.class);
        assertThat(folder).isEmptyDirectory();
    }
}
