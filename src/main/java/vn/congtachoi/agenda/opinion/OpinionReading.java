package vn.congtachoi.agenda.opinion;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.agenda.AgendaPermissions;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.LikePattern;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.SubjectLinks;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.SubjectType;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.organisation.PeopleDirectory;
import vn.congtachoi.organisation.PersonOnDay;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;

/** Questions as lists and pages. */
@Service
@PreAuthorize("denyAll()")
public class OpinionReading {

    private static final Sort NEWEST = Sort.by(Sort.Direction.DESC, "createdAt", "id");

    private final Opinions opinions;
    private final OpinionVoices voices;
    private final OpinionStore store;
    private final OpinionRights rights;
    private final OpinionPapers papers;
    private final PeopleDirectory people;
    private final UnitDirectory units;
    private final SubjectLinks links;

    OpinionReading(
            Opinions opinions,
            OpinionVoices voices,
            OpinionStore store,
            OpinionRights rights,
            OpinionPapers papers,
            PeopleDirectory people,
            UnitDirectory units,
            List<SubjectType> types) {
        this.opinions = opinions;
        this.voices = voices;
        this.store = store;
        this.rights = rights;
        this.papers = papers;
        this.people = people;
        this.units = units;
        this.links = new SubjectLinks(types);
    }

    /** One page of the questions that concern her, newest first. */
    @Needs(AgendaPermissions.READ)
    @Transactional(readOnly = true)
    public List<OpinionRow> page(OpinionFilter filter, Pageable page) {
        OpinionState state = filter.state();
        List<Opinion> found = opinions.search(
                        rights.me(),
                        rights.seats(),
                        filter.mine(),
                        LikePattern.containing(VietnameseText.fold(filter.text())),
                        state == null ? EnumSet.allOf(OpinionState.class) : Set.of(state),
                        PageRequest.of(page.getPageNumber(), page.getPageSize(), NEWEST))
                .getContent();
        Map<UUID, List<OpinionVoice>> asked =
                voices.findByOpinionIdIn(found.stream().map(Opinion::id).toList()).stream()
                        .collect(Collectors.groupingBy(OpinionVoice::opinionId));
        return found.stream()
                .map(opinion -> row(opinion, asked.getOrDefault(opinion.id(), List.of())))
                .toList();
    }

    private OpinionRow row(Opinion opinion, Collection<OpinionVoice> asked) {
        Optional<OpinionVoice> mine =
                asked.stream().filter(voice -> rights.isMe(voice.personId())).findFirst();
        return new OpinionRow(
                opinion.id(),
                opinion.unitId(),
                opinion.title(),
                opinion.asker().name(),
                opinion.dueAt(),
                opinion.state(),
                opinion.stateSince(),
                OpinionCount.ofVoices(asked),
                mine.isPresent(),
                mine.map(OpinionVoice::stance).orElse(Stance.UNSAID),
                opinion.state() == OpinionState.ASKING && opinion.isOverdue(store.now()));
    }

    /** @throws BusinessException when there is none, or it does not concern her */
    @Needs(AgendaPermissions.READ)
    @Transactional(readOnly = true)
    public OpinionDetail detail(UUID id) {
        Opinion opinion = store.get(id);
        if (!rights.mayRead(opinion)) {
            throw new BusinessException("agenda.opinion.notFound");
        }
        Map<OpinionAct, Decision> acts = new EnumMap<>(OpinionAct.class);
        for (OpinionAct act : OpinionAct.values()) {
            if (act.fits(opinion.state())) {
                acts.put(act, rights.may(act, opinion));
            }
        }
        List<OpinionVoice> asked = store.voices(id);
        SubjectRef paper = opinion.paper();
        return new OpinionDetail(
                row(opinion, asked),
                form(opinion, asked),
                units.find(opinion.unitId(), store.today()).map(UnitRef::name).orElse(""),
                paper == null ? null : links.find(paper).orElse(null),
                papers.of(opinion),
                rows(opinion, asked),
                store.steps(id),
                acts,
                rights.mayChange(opinion),
                rights.mayRemind(opinion, asked));
    }

    private static OpinionForm form(Opinion opinion, List<OpinionVoice> asked) {
        return new OpinionForm(
                opinion.title(),
                opinion.words(),
                opinion.paper(),
                opinion.dueAt(),
                asked.stream().map(OpinionVoice::personId).toList(),
                opinion.version());
    }

    private List<VoiceRow> rows(Opinion opinion, List<OpinionVoice> asked) {
        LocalDate today = store.today();
        Map<UUID, PersonOnDay> names =
                people.peopleOn(asked.stream().map(OpinionVoice::personId).toList(), today);
        return asked.stream()
                .map(voice -> {
                    Optional<PersonOnDay> person = Optional.ofNullable(names.get(voice.personId()));
                    return voice.row(
                            person.map(PersonOnDay::fullName).orElse(""),
                            person.map(PersonOnDay::mainPost).orElse(""),
                            rights.mayAnswer(opinion, voice, store.now()).allowed());
                })
                .toList();
    }
}
