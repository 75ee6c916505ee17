package vn.congtachoi.task.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.organisation.PersonOnDay;
import vn.congtachoi.task.TaskDesk;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.KeyboardShortcuts;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.UnsentText;

/** Words to those who work on a task; whoever is named gets them even if she does not work on it. */
class TaskTalk extends Composite<Div> {

    private static final int LENGTH = 2000;

    private final UUID task;
    private final TaskDesk desk;
    private final Runnable reload;
    private final TextArea words = Fields.area("task.ui.talk.words", LENGTH);
    private final MultiSelectComboBox<PersonOnDay> named =
            Fields.someOfMany("task.ui.talk.named", PersonOnDay::fullName);

    /** @param unsent under which the browser keeps what is being typed */
    TaskTalk(UUID task, TaskDesk desk, String unsent, Runnable reload) {
        this.task = task;
        this.desk = desk;
        this.reload = reload;
        named.setItems(
                (person, typed) -> VietnameseText.fold(person.fullName()).contains(VietnameseText.fold(typed)),
                desk.namable(task));
        UnsentText.keep(words, unsent);
        ActionButton send = ActionButton.secondary("task.ui.talk.send", this::send);
        KeyboardShortcuts.submit(send, getContent());
        getContent().addClassName("app-task-talk");
        getContent().add(words, named, send);
    }

    private void send() {
        words.setInvalid(false);
        Set<UUID> persons = named.getValue().stream().map(PersonOnDay::id).collect(Collectors.toSet());
        try {
            desk.say(task, mentions() + words.getValue(), persons);
        } catch (BusinessException refusal) {
            words.setErrorMessage(Texts.of(refusal));
            words.setInvalid(true);
            return;
        }
        UnsentText.forget(words);
        Toast.success("task.ui.talk.sent");
        reload.run();
    }

    private String mentions() {
        return words.isEmpty()
                ? ""
                : named.getValue().stream()
                        .map(person -> "@" + person.fullName() + " ")
                        .collect(Collectors.joining());
    }
}
