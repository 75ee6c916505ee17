package vn.congtachoi.security;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Somebody signed in for the length of a piece of work, without the sign-in page. */
public record TestSignIn(UUID accountId, UUID personId, String username) {

    public SecurityContext context() {
        return new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                new SignedInPerson(accountId, personId, username, username, ""),
                null,
                List.of(new SimpleGrantedAuthority("ROLE_USER"))));
    }

    public <T> T call(Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(context());
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public void run(Runnable work) {
        call(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }
}
