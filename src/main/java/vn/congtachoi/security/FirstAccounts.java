package vn.congtachoi.security;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.WorkItem;
import vn.congtachoi.kernel.WorkSource;

/** What the first administrator does next: as long as she is the only one with an account, nobody can work. */
@Component
class FirstAccounts implements WorkSource {

    private final Accounts accounts;
    private final Access access;
    private final CurrentActor currentActor;
    private final MessageSource texts;

    FirstAccounts(Accounts accounts, Access access, CurrentActor currentActor, MessageSource texts) {
        this.accounts = accounts;
        this.access = access;
        this.currentActor = currentActor;
        this.texts = texts;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> waiting() {
        if (!access.holds(SecurityPermissions.ACCOUNTS) || accounts.count() > 1) {
            return List.of();
        }
        SubjectRef own = SubjectRef.of(Account.TYPE, currentActor.person().accountId());
        return List.of(
                new WorkItem(
                        own, text("security.work.people"), text("security.work.people.detail"), "danh-ba/moi", null),
                new WorkItem(
                        own, text("security.work.accounts"), text("security.work.accounts.detail"), "quan-tri", null));
    }

    private String text(String key) {
        return texts.getMessage(key, null, Locale.of("vi", "VN"));
    }
}
