package vn.congtachoi.document;

import java.lang.reflect.Method;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.core.Ordered;
import vn.congtachoi.signing.PdfSigner;

/** Where in the signing of a paper the portal is killed: a thread that was told so stands still there for ever. */
enum Stop {
    SEAL_MADE(SignedPage.class, "sealed", true, true),
    SEAL_STORED("vn.congtachoi.attachment.FileStore", "keep", false, true),
    SEAL_WRITTEN(DocumentTrail.class, "step", false, true),
    NUMBERED(NumberBook.class, "reserve", false, false),
    RENDERED(PdfSigner.class, "sign", true, false),
    SIGNED(SignedPage.class, "signed", true, false),
    NAMELESS("vn.congtachoi.attachment.FileStore", "keep", true, false),
    STORED("vn.congtachoi.attachment.FileStore", "keep", false, false),
    WRITTEN(DocumentTrail.class, "step", false, false),
    CONFIRMED(SignedPage.class, "signed", false, false),
    /** The last one: it holds the series, so that nobody else gets a number. */
    COUNTED(DocumentStore.class, "notation", false, false);

    /** A thread that was told to stand still here, and that it does. */
    private record Told(Stop at, CountDownLatch arrived) {}

    private static final ThreadLocal<Told> TOLD = new ThreadLocal<>();

    private final String type;
    private final String method;
    private final boolean before;
    private final boolean sealing;

    Stop(Class<?> type, String method, boolean before, boolean sealing) {
        this(type.getName(), method, before, sealing);
    }

    Stop(String type, String method, boolean before, boolean sealing) {
        this.type = type;
        this.method = method;
        this.before = before;
        this.sealing = sealing;
    }

    /** Whether it is met while the seal is put on, not the person's signature. */
    boolean isSealing() {
        return sealing;
    }

    /** Does the work in a thread of its own until that stands still here. */
    void reach(Runnable work) throws InterruptedException {
        CountDownLatch arrived = new CountDownLatch(1);
        AtomicReference<Throwable> passed = new AtomicReference<>();
        Thread.ofPlatform().daemon().start(() -> {
            TOLD.set(new Told(this, arrived));
            try {
                work.run();
                passed.set(new IllegalStateException("It never came to " + this));
            } catch (RuntimeException refused) {
                passed.set(refused);
            }
            arrived.countDown();
        });
        arrived.await();
        if (passed.get() != null) {
            throw new IllegalStateException("Nobody stands at " + this, passed.get());
        }
    }

    private boolean isAt(Method called) {
        return called.getName().equals(method)
                && called.getDeclaringClass().getName().equals(type);
    }

    private static void stand(Told told) throws InterruptedException {
        told.arrived().countDown();
        new CountDownLatch(1).await();
    }

    /** What makes the parts of the portal stand still. */
    static Advisor advisor() {
        DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(
                new StaticMethodMatcherPointcut() {
                    @Override
                    public boolean matches(Method called, Class<?> type) {
                        for (Stop stop : values()) {
                            if (stop.isAt(called)) {
                                return true;
                            }
                        }
                        return false;
                    }
                },
                (MethodInterceptor) Stop::passing);
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }

    private static @Nullable Object passing(MethodInvocation call) throws Throwable {
        Told told = TOLD.get();
        boolean here = told != null && told.at().isAt(call.getMethod());
        if (here && told.at().before) {
            stand(told);
        }
        Object result = call.proceed();
        if (here && !told.at().before) {
            stand(told);
        }
        return result;
    }
}
