package vn.congtachoi.security;

import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.ViewNeeds;

/** Opens a page only to holders of the permission it names; to everybody else its address does not exist. */
@Component
class ViewAccess implements NavigationAccessChecker {

    private final transient ObjectProvider<Access> access;

    ViewAccess(ObjectProvider<Access> access) {
        this.access = access;
    }

    @Override
    public AccessCheckResult check(NavigationContext context) {
        ViewNeeds needs = context.getNavigationTarget().getAnnotation(ViewNeeds.class);
        if (needs == null || context.isErrorHandling() || context.getPrincipal() == null) {
            return context.neutral();
        }
        return access.getObject().holds(needs.value()) ? context.neutral() : context.deny("needs " + needs.value());
    }
}
