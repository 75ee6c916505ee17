package vn.congtachoi.support;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * The screen framework gives each application context a holder of its own for who is signed in, and makes it the global
 * one when the context starts. With two contexts in one run, the global one is turned back to the one of the test.
 */
public class OwnSecurityContext implements TestExecutionListener, Ordered {

    @Override
    public void beforeTestMethod(TestContext test) {
        SecurityContextHolder.setContextHolderStrategy(
                test.getApplicationContext().getBean(SecurityContextHolderStrategy.class));
    }

    @Override
    public void afterTestMethod(TestContext test) {
        SecurityContextHolder.clearContext();
    }

    /** Before the listener that signs in whom a test names by annotation. */
    @Override
    public int getOrder() {
        return 1_000;
    }
}
