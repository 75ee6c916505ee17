package vn.congtachoi.agenda.opinion;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.agenda.AgendaPermissions;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.organisation.PeopleDirectory;
import vn.congtachoi.organisation.PersonOnDay;

/** Begins questions and takes them along their way. */
@Service
@PreAuthorize("denyAll()")
public class OpinionService {

    private final OpinionStore store;
    private final OpinionVoices voices;
    private final OpinionRights rights;
    private final OpinionPapers papers;
    private final OpinionNotices notices;
    private final PeopleDirectory people;

    OpinionService(
            OpinionStore store,
            OpinionVoices voices,
            OpinionRights rights,
            OpinionPapers papers,
            OpinionNotices notices,
            PeopleDirectory people) {
        this.store = store;
        this.voices = voices;
        this.rights = rights;
        this.papers = papers;
        this.notices = notices;
        this.people = people;
    }

    /**
     * Begins a question, as a draft that nobody is told of.
     *
     * @return its id
     * @throws BusinessException when a field cannot be kept as it stands, or somebody cannot be asked
     */
    @Needs(AgendaPermissions.EDIT)
    @Transactional
    public UUID begin(UUID unit, OpinionForm form) {
        rights.mayAskFor(unit).orThrow();
        Opinion opinion = new Opinion(unit, new Opinion.Asker(rights.me(), rights.askerName()), form, store.now());
        requirePaper(form.paper());
        store.told(opinion, OpinionDeed.BEGIN, "");
        ask(opinion, form.asked());
        return opinion.id();
    }

    /**
     * Changes a draft.
     *
     * @throws vn.congtachoi.kernel.StaleDataException when it was saved after the form had read it
     * @throws BusinessException when a field cannot be kept as it stands, or it was sent already
     */
    @Needs(AgendaPermissions.READ)
    @Transactional
    public void change(UUID id, OpinionForm form) {
        Opinion opinion = store.lock(id);
        rights.mayChange(opinion).orThrow();
        store.requireFresh(opinion, form.version());
        if (form.paper() != null && !form.paper().equals(opinion.paper())) {
            requirePaper(form.paper());
        }
        opinion.take(form);
        ask(opinion, form.asked());
        store.told(opinion, OpinionDeed.CHANGE, "");
    }

    private void requirePaper(@Nullable SubjectRef paper) {
        if (paper != null) {
            papers.requireReadable(paper);
        }
    }

    private void ask(Opinion opinion, List<UUID> wanted) {
        if (new HashSet<>(wanted).size() < wanted.size()) {
            throw new BusinessException("agenda.opinion.error.twice");
        }
        Map<UUID, OpinionVoice> known = new HashMap<>();
        store.voices(opinion.id()).forEach(voice -> known.put(voice.personId(), voice));
        for (int at = 0; at < wanted.size(); at++) {
            UUID person = wanted.get(at);
            OpinionVoice voice = known.remove(person);
            if (voice == null) {
                requireStanding(person);
                voice = new OpinionVoice(opinion.id(), at, person);
            }
            voice.stand(at);
            voices.save(voice);
        }
        voices.deleteAll(known.values());
        voices.flush();
    }

    private void requireStanding(UUID person) {
        if (people.postsOn(person, store.today()).isEmpty()) {
            throw new BusinessException(
                    "agenda.error.person-left",
                    people.find(person, store.today())
                            .map(PersonOnDay::fullName)
                            .orElse(""));
        }
    }

    /**
     * Takes the step.
     *
     * @throws vn.congtachoi.kernel.ForbiddenException with the reason, when she may not
     * @throws BusinessException when something is missing: words, somebody to be asked, a time ahead, what is asked
     */
    @Needs(AgendaPermissions.READ)
    @Transactional
    public void take(UUID id, OpinionAct act, String words) {
        Opinion opinion = store.lock(id);
        rights.may(act, opinion).orThrow();
        if (act.needsWords() && words.isBlank()) {
            throw new BusinessException("agenda.act.words");
        }
        if (act == OpinionAct.ASK) {
            requireSendable(opinion);
            papers.keep(opinion);
        }
        OpinionState before = opinion.state();
        opinion.move(act.to(), store.now());
        store.told(opinion, OpinionDeed.of(act), words);
        if (before == OpinionState.ASKING || act == OpinionAct.ASK) {
            notices.send(asked(opinion), opinion, act.name().toLowerCase(Locale.ROOT), words);
        }
    }

    private void requireSendable(Opinion opinion) {
        if (store.voices(opinion.id()).isEmpty()) {
            throw new BusinessException("agenda.opinion.error.nobody");
        }
        if (opinion.isOverdue(store.now())) {
            throw new BusinessException("agenda.opinion.error.past");
        }
        boolean nothing = opinion.words().isEmpty()
                && opinion.paper() == null
                && papers.of(opinion).isEmpty();
        if (nothing) {
            throw new BusinessException("agenda.opinion.error.nothing");
        }
    }

    private List<UUID> asked(Opinion opinion) {
        return store.voices(opinion.id()).stream().map(OpinionVoice::personId).toList();
    }
}
