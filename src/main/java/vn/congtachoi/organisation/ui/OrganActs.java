package vn.congtachoi.organisation.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import vn.congtachoi.organisation.OrganMember;
import vn.congtachoi.organisation.OrganRow;
import vn.congtachoi.organisation.OrganService;
import vn.congtachoi.organisation.OrganSheet;
import vn.congtachoi.organisation.PeopleList;
import vn.congtachoi.organisation.PeopleService;
import vn.congtachoi.organisation.PostRow;
import vn.congtachoi.organisation.TermRow;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.VnFormat;

/** What may be done to an organ: members come and go, terms begin and end. */
@SpringComponent
class OrganActs {

    private final OrganService organs;
    private final PeopleService service;
    private final PeopleList people;
    private final Clock clock;

    OrganActs(OrganService organs, PeopleService service, PeopleList people, Clock clock) {
        this.organs = organs;
        this.service = service;
        this.people = people;
        this.clock = clock;
    }

    void addMember(UnitRef unit, OrganRow organ, Runnable changed) {
        new PersonPostDialog(people, organs, today(), form -> {
                    service.givePost(form);
                    Toast.success("organisation.people.organ.member-added", organ.name());
                    changed.run();
                })
                .in(unit, organ)
                .open();
    }

    void endMember(OrganMember member, Runnable changed) {
        PostRow post = member.post();
        String name = post.person().name().full();
        new PeopleEndDialog(
                        Texts.of("organisation.people.post.end-title", post.title(), name),
                        Texts.of("organisation.people.post.end-text"),
                        "organisation.people.post.end",
                        post.from(),
                        today(),
                        (until, why) -> {
                            service.endPost(post.id(), post.version(), until, why);
                            Toast.success("organisation.people.post.ended", name, VnFormat.day(until));
                            changed.run();
                        })
                .open();
    }

    void beginTerm(OrganSheet sheet, Runnable changed) {
        OrganRow organ = sheet.organ();
        int leaving = sheet.terms().stream().anyMatch(term -> term.until() == null)
                ? sheet.members().size()
                : 0;
        new OrganTermDialog(organ.name(), leaving, (cohort, from, formed, basis) -> {
                    organs.beginTerm(organ.id(), cohort, from, formed, basis);
                    Toast.success("organisation.people.term.begun", cohort);
                    changed.run();
                })
                .open();
    }

    void endTerm(OrganSheet sheet, TermRow term, Runnable changed) {
        new PeopleEndDialog(
                        Texts.of(
                                "organisation.people.term.end-title",
                                term.cohort(),
                                sheet.organ().name()),
                        Texts.of(
                                "organisation.people.term.end-text",
                                sheet.members().size()),
                        "organisation.people.term.end",
                        term.from(),
                        today(),
                        (until, why) -> {
                            organs.endTerm(term.id(), term.version(), until, why);
                            Toast.success("organisation.people.term.ended", term.cohort());
                            changed.run();
                        })
                .open();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
