package vn.congtachoi.security;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.SystemActor;
import vn.congtachoi.organisation.PeopleDirectory;
import vn.congtachoi.organisation.PersonOnDay;

/** Makes the principal of an account that has proved who it is. */
@Component
class Principals {

    private static final SystemActor DOOR = new SystemActor("đăng nhập");

    private final PeopleDirectory people;
    private final CurrentActor currentActor;
    private final Clock clock;

    Principals(PeopleDirectory people, CurrentActor currentActor, Clock clock) {
        this.people = people;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** The session's token: roles are not in it, they are asked anew each time. */
    UsernamePasswordAuthenticationToken token(Account account, @Nullable Object details) {
        UsernamePasswordAuthenticationToken token = UsernamePasswordAuthenticationToken.authenticated(
                currentActor.callAs(DOOR, () -> principal(account)),
                null,
                List.of(new SimpleGrantedAuthority("ROLE_USER")));
        token.setDetails(details);
        return token;
    }

    private SignedInPerson principal(Account account) {
        PersonOnDay person = people.person(account.personId(), LocalDate.now(clock));
        return new SignedInPerson(
                account.id(), account.personId(), account.username(), person.fullName(), person.mainPost());
    }
}
