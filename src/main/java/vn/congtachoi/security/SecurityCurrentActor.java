package vn.congtachoi.security;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Actor;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.PersonActor;
import vn.congtachoi.kernel.SystemActor;

/** Reads the actor from the security context; puts the portal itself there for jobs. */
@Component
class SecurityCurrentActor implements CurrentActor {

    /** The holder that method security asks too; the static one may be another's. */
    private final SecurityContextHolderStrategy contexts;

    SecurityCurrentActor(SecurityContextHolderStrategy contexts) {
        this.contexts = contexts;
    }

    @Override
    public Optional<Actor> find() {
        Authentication authentication = contexts.getContext().getAuthentication();
        if (authentication == null || !authentication.isAuthenticated()) {
            return Optional.empty();
        }
        return switch (authentication.getPrincipal()) {
            case SystemActor system -> Optional.of(system);
            case SignedInPerson person -> Optional.of(actor(person, authentication));
            case null, default -> Optional.empty();
        };
    }

    private PersonActor actor(SignedInPerson person, Authentication authentication) {
        String address =
                authentication.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : null;
        return new PersonActor(person.accountId(), person.personId(), person.name(), person.post(), null, address);
    }

    @Override
    public <T> T callAs(SystemActor actor, Supplier<T> work) {
        SecurityContext before = contexts.getContext();
        SecurityContext mine = contexts.createEmptyContext();
        mine.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                actor, null, List.of(new SimpleGrantedAuthority("ROLE_SYSTEM"))));
        contexts.setContext(mine);
        try {
            return work.get();
        } finally {
            contexts.setContext(before);
        }
    }
}
