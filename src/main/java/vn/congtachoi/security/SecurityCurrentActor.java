package vn.congtachoi.security;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

/**
 * Reads the actor from the security context, and from the tab for whom she acts; puts the portal itself there for jobs.
 */
@Component
class SecurityCurrentActor implements CurrentActor {

    /** The holder that method security asks too; the static one may be another's. */
    private final SecurityContextHolderStrategy contexts;

    private final ActingTab tab;
    private final RunningDelegations delegations;

    SecurityCurrentActor(SecurityContextHolderStrategy contexts, ActingTab tab, RunningDelegations delegations) {
        this.contexts = contexts;
        this.tab = tab;
        this.delegations = delegations;
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
        PersonActor herself =
                new PersonActor(person.accountId(), person.personId(), person.name(), person.post(), null, address);
        return tab.delegation().map(id -> actingUnder(id, herself)).orElse(herself);
    }

    /** Asked with every act: a delegation that has ended or was ended opens nothing any more. */
    private PersonActor actingUnder(UUID delegation, PersonActor herself) {
        Optional<ActingFor> running = delegations.find(delegation, herself.personId());
        if (running.isEmpty()) {
            tab.over();
            return herself;
        }
        ActingFor absent = running.get();
        return new PersonActor(
                herself.accountId(),
                absent.personId(),
                herself.name(),
                herself.post(),
                absent.name(),
                herself.address(),
                herself.personId());
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
