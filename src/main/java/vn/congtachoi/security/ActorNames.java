package vn.congtachoi.security;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.organisation.PeopleDirectory;

/** How the history names a person: her name and main post as they are today. */
@Component
class ActorNames {

    record Name(String name, String post) {}

    private final PeopleDirectory people;
    private final Clock clock;

    ActorNames(PeopleDirectory people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    Name of(UUID personId) {
        return people.find(personId, LocalDate.now(clock))
                .map(person -> new Name(person.fullName(), person.mainPost()))
                .orElse(new Name("", ""));
    }
}
