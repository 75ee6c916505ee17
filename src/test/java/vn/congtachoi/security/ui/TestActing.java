package vn.congtachoi.security.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.congtachoi.security.DelegationForm;
import vn.congtachoi.security.Delegations;
import vn.congtachoi.security.TestSignIn;

/** Somebody who passes her work on, and the tab of her deputy, for tests without a page. */
@Component
public class TestActing {

    private final Delegations delegations;
    private final Clock clock;

    TestActing(Delegations delegations, Clock clock) {
        this.delegations = delegations;
        this.clock = clock;
    }

    /** From today for five days. */
    public UUID given(TestSignIn absent, TestSignIn deputy) {
        LocalDate today = LocalDate.now(clock);
        return absent.call(
                () -> delegations.create(new DelegationForm(deputy.personId(), today, today.plusDays(4), "Đi học")));
    }

    /** Does this in a tab that acts under the delegation. */
    public <T> T call(TestSignIn deputy, UUID delegation, Supplier<T> work) {
        UI before = UI.getCurrent();
        UI tab = new UI();
        ComponentUtil.setData(tab, TabActing.Held.class, new TabActing.Held(delegation));
        UI.setCurrent(tab);
        try {
            return deputy.call(work);
        } finally {
            UI.setCurrent(before);
        }
    }

    /** The same without an answer. */
    public void run(TestSignIn deputy, UUID delegation, Runnable work) {
        call(deputy, delegation, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }
}
