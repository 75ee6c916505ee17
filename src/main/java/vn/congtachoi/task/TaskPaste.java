package vn.congtachoi.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.TypedText;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.sheet.DryRun;
import vn.congtachoi.sheet.SheetFault;
import vn.congtachoi.sheet.TypedDay;

/**
 * Work given by a block copied from a spreadsheet: việc gì, giao ai, hạn nào in three columns, with or without their
 * headings. All of it is given, or nothing.
 */
@Service
@PreAuthorize("denyAll()")
public class TaskPaste {

    private static final int MOST = 200;

    private final TaskChoices choices;
    private final TaskService tasks;
    private final TaskStore store;

    TaskPaste(TaskChoices choices, TaskService tasks, TaskStore store) {
        this.choices = choices;
        this.tasks = tasks;
        this.store = store;
    }

    /** What the block says and what is wrong with it, by cell; gives nothing. */
    @Needs(TaskPermissions.GIVE)
    @Transactional(readOnly = true)
    public DryRun<TaskForm> dryRun(UUID giverUnit, List<List<String>> cells) {
        AssigneeBook book = choices.book(giverUnit);
        List<TaskForm> forms = new ArrayList<>();
        List<SheetFault> faults = new ArrayList<>();
        for (int row = 0; row < cells.size(); row++) {
            List<String> line = cells.get(row);
            if (row == 0 && isHeading(line)) {
                continue;
            }
            if (line.stream().anyMatch(cell -> !cell.isBlank())) {
                form(line, row + 1, book, faults).ifPresent(forms::add);
            }
        }
        if (forms.size() > MOST) {
            faults.addFirst(SheetFault.of("A1", "task.paste.most", MOST));
        }
        return new DryRun<>(forms, faults);
    }

    /**
     * Gives all of it.
     *
     * @return how many tasks were given
     * @throws BusinessException while faults stand, or when one of them is refused; then nothing is given
     */
    @Needs(TaskPermissions.GIVE)
    @Transactional
    public int apply(UUID giverUnit, List<List<String>> cells) {
        DryRun<TaskForm> read = dryRun(giverUnit, cells);
        if (!read.isClean() || read.rows().isEmpty()) {
            throw new BusinessException(
                    read.isClean() ? "task.paste.empty" : "task.paste.faults",
                    read.faults().size());
        }
        read.rows().forEach(form -> tasks.give(giverUnit, null, form));
        return read.rows().size();
    }

    private static boolean isHeading(List<String> line) {
        String due = VietnameseText.fold(cell(line, 2));
        return due.equals("han") || due.startsWith("han ");
    }

    private Optional<TaskForm> form(List<String> line, int row, AssigneeBook book, List<SheetFault> faults) {
        int before = faults.size();
        String title = cell(line, 0);
        if (title.isEmpty()) {
            faults.add(SheetFault.of("A" + row, "task.error.title"));
        }
        TypedText.lineFault(title, Task.TITLE_LENGTH)
                .ifPresent(refusal -> faults.add(SheetFault.of("A" + row, refusal)));
        List<Assignee> leads =
                AssigneeWords.read(cell(line, 1), book, (key, name) -> faults.add(SheetFault.of("B" + row, key, name)));
        if (cell(line, 1).isEmpty()) {
            faults.add(SheetFault.of("B" + row, "task.error.lead"));
        }
        String typed = cell(line, 2);
        Optional<LocalDate> due = TypedDay.of(typed, store.today().getYear());
        if (due.isEmpty()) {
            faults.add(
                    SheetFault.of("C" + row, typed.isEmpty() ? "task.ui.quick.due-missing" : "task.paste.day", typed));
        }
        return faults.size() > before ? Optional.empty() : due.map(day -> TaskForm.of(title, leads, day));
    }

    private static String cell(List<String> line, int column) {
        return column < line.size() ? line.get(column).replace('\n', ' ').strip() : "";
    }
}
