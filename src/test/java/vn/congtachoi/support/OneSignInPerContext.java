package vn.congtachoi.support;

import org.springframework.context.SmartLifecycle;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/**
 * The security framework asks the context's own holder who is signed in, the tests and the portal ask the static one.
 * They are the same in a running portal; between tests of two databases the static one follows the context in use,
 * which is started anew each time it comes out of the cache.
 */
@Component
class OneSignInPerContext implements SmartLifecycle {

    private final SecurityContextHolderStrategy ofThisContext;
    private volatile boolean running;

    OneSignInPerContext(SecurityContextHolderStrategy ofThisContext) {
        this.ofThisContext = ofThisContext;
    }

    @Override
    public void start() {
        SecurityContextHolder.setContextHolderStrategy(ofThisContext);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
