package vn.congtachoi.task.ui;

import com.vaadin.flow.component.html.Div;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.shell.HeaderSlot;
import vn.congtachoi.task.TaskPaste;
import vn.congtachoi.task.TaskPermissions;
import vn.congtachoi.task.TaskService;

/** Lets those who give work do so from every page: between search and bell. */
@Configuration(proxyBeanMethods = false)
class QuickTaskConfiguration {

    @Bean
    @Order(15)
    HeaderSlot quickTaskDoor(TaskService tasks, TaskPaste pastes, TaskViewParts parts, Access access) {
        return () -> access.holds(TaskPermissions.GIVE) ? new QuickTaskDoor(tasks, pastes, parts) : nothing();
    }

    private static Div nothing() {
        Div nothing = new Div();
        nothing.setVisible(false);
        return nothing;
    }
}
