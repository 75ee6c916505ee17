package vn.congtachoi.security;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.congtachoi.organisation.PeopleDirectory;
import vn.congtachoi.organisation.PersonOnDay;
import vn.congtachoi.organisation.PostRow;

/** Who may do the work of whom: colleagues of the same unit who can sign in. */
@Component
class DeputyChoices {

    private final PeopleDirectory people;
    private final AccountOwners owners;
    private final JdbcClient jdbc;
    private final Clock clock;

    DeputyChoices(PeopleDirectory people, AccountOwners owners, DataSource dataSource, Clock clock) {
        this.people = people;
        this.owners = owners;
        this.jdbc = JdbcClient.create(dataSource);
        this.clock = clock;
    }

    /** Those who hold a post today in one of her units and have an open account, highest post first. */
    List<PersonOnDay> of(UUID person) {
        LocalDate today = LocalDate.now(clock);
        List<UUID> units = people.postsOn(person, today).stream()
                .map(PostRow::unitId)
                .distinct()
                .toList();
        List<PostRow> colleagues = people.holders(units, today).stream()
                .filter(post -> !post.person().id().equals(person))
                .toList();
        Set<UUID> reachable = owners.active(
                colleagues.stream().map(post -> post.person().id()).toList());
        return colleagues.stream()
                .filter(post -> reachable.contains(post.person().id()))
                .map(post -> new PersonOnDay(post.person().id(), post.person().name(), post.title()))
                .toList();
    }

    Map<UUID, PersonOnDay> named(Collection<UUID> ids) {
        return people.peopleOn(ids, LocalDate.now(clock));
    }

    /** Two of her windows do not pass the same days on at once: the second waits until the first is done. */
    void oneAtATime(UUID account) {
        jdbc.sql("select id from security_account where id = ? for update")
                .param(account)
                .query(UUID.class)
                .single();
    }
}
