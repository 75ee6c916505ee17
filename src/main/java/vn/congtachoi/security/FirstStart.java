package vn.congtachoi.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;

/**
 * Whether the portal is still empty, and the code that proves that the visitor of the set-up page can see the terminal
 * it was started from. The code lives only in memory: a restart prints a new one.
 */
@Component
public class FirstStart {

    private final Accounts accounts;
    private final AtomicBoolean done = new AtomicBoolean();
    private final SetupCode code;

    FirstStart(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.code = new SetupCode(clock);
    }

    /** Whether no account exists yet. Once one does, this never asks the database again: accounts are never removed. */
    public boolean isPending() {
        if (!done.get() && accounts.count() > 0) {
            done.set(true);
        }
        return !done.get();
    }

    /** Six digits, printed in the terminal. */
    public String code() {
        return code.digits();
    }

    /** @throws vn.congtachoi.kernel.BusinessException when this is not the code, or comes too soon after wrong tries */
    void requireCode(String typed) {
        code.require(typed);
    }

    /** Whether a visitor from this address must type the code: everybody but the machine itself. */
    boolean needsCode(String address) {
        try {
            return !InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return true;
        }
    }
}
