package vn.congtachoi.security;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.SystemActor;
import vn.congtachoi.organisation.PeopleDirectory;
import vn.congtachoi.organisation.PersonCard;
import vn.congtachoi.organisation.PostRow;
import vn.congtachoi.organisation.UnitDirectory;

/** Makes the principal of an account that has proved who it is. */
@Component
class Principals {

    private static final SystemActor DOOR = new SystemActor("đăng nhập");

    private final PeopleDirectory people;
    private final UnitDirectory units;
    private final CurrentActor currentActor;
    private final MessageSource texts;
    private final Clock clock;

    Principals(
            PeopleDirectory people, UnitDirectory units, CurrentActor currentActor, MessageSource texts, Clock clock) {
        this.people = people;
        this.units = units;
        this.currentActor = currentActor;
        this.texts = texts;
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
        LocalDate today = LocalDate.now(clock);
        String name = people.person(account.personId())
                .map(PersonCard::name)
                .map(whole -> whole.full())
                .orElse(account.username());
        String post = people.postsOn(account.personId(), today).stream()
                .findFirst()
                .map(row -> words(row, today))
                .orElse("");
        return new SignedInPerson(account.id(), account.personId(), account.username(), name, post);
    }

    private String words(PostRow post, LocalDate today) {
        String title = post.title().isEmpty()
                ? texts.getMessage("organisation.position." + post.position(), null, Locale.of("vi", "VN"))
                : post.title();
        String unit = units.find(post.unitId(), today).map(u -> u.name()).orElse("");
        return (title + " " + unit).strip();
    }
}
