package vn.congtachoi.task;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.SearchDocument;
import vn.congtachoi.kernel.SearchSource;
import vn.congtachoi.kernel.SubjectType;

/** Names, opens and finds tasks for other modules. */
@Component
class TaskSubject implements SubjectType, SearchSource {

    private final Tasks tasks;
    private final TaskRights rights;
    private final Access access;

    TaskSubject(Tasks tasks, TaskRights rights, Access access) {
        this.tasks = tasks;
        this.rights = rights;
        this.access = access;
    }

    @Override
    public String type() {
        return Task.SUBJECT;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> title(UUID id) {
        return tasks.findById(id).map(Task::title);
    }

    @Override
    public String path(UUID id) {
        return "nhiem-vu/" + id;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(UUID id) {
        return access.holds(TaskPermissions.READ)
                && tasks.findById(id).filter(rights::mayRead).isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public List<SearchDocument> documents() {
        return tasks.findAll().stream().map(TaskSubject::document).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SearchDocument> document(UUID id) {
        return tasks.findById(id).map(TaskSubject::document);
    }

    private static SearchDocument document(Task task) {
        return new SearchDocument(task.subject(), task.title(), task.giver().name(), task.words());
    }
}
