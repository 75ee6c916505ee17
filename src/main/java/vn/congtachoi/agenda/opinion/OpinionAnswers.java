package vn.congtachoi.agenda.opinion;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.agenda.AgendaPermissions;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;

/** What those who are asked say, and who is reminded to. */
@Service
@PreAuthorize("denyAll()")
public class OpinionAnswers {

    private final OpinionStore store;
    private final OpinionVoices voices;
    private final OpinionRights rights;
    private final OpinionNotices notices;

    OpinionAnswers(OpinionStore store, OpinionVoices voices, OpinionRights rights, OpinionNotices notices) {
        this.store = store;
        this.voices = voices;
        this.rights = rights;
        this.notices = notices;
    }

    /**
     * Answers. It may be answered anew until the due time, while the question is open; who has not answered by then may
     * still do so once, which is marked as late.
     *
     * @param words what is to be changed, or why not; may be empty with {@link Stance#AGREE}
     * @throws vn.congtachoi.kernel.ForbiddenException with the reason, when she may not, or no longer
     * @throws BusinessException without the words that the answer needs
     */
    @Needs(AgendaPermissions.READ)
    @Transactional
    public void answer(UUID voiceId, Stance stance, String words) {
        if (stance == Stance.UNSAID) {
            throw new IllegalArgumentException("That is no answer");
        }
        Opinion opinion = store.lock(
                voices.opinionOf(voiceId).orElseThrow(() -> new BusinessException("agenda.opinion.error.voice")));
        OpinionVoice voice =
                voices.findById(voiceId).orElseThrow(() -> new BusinessException("agenda.opinion.error.voice"));
        Instant now = store.now();
        rights.mayAnswer(opinion, voice, now).orThrow();
        if (stance.needsWords() && words.isBlank()) {
            throw new BusinessException("agenda.opinion.error.words");
        }
        boolean herself = rights.isMe(voice.personId());
        voice.say(stance, words, herself ? "" : rights.name(), now, opinion.isOverdue(now));
        voices.saveAndFlush(voice);
        opinion.touch();
        store.told(opinion, OpinionDeed.ANSWER, "");
        tell(opinion, voice, herself);
    }

    /** Who agrees needs no word of her own: the asker is told of the others, and when nobody is missing any more. */
    private void tell(Opinion opinion, OpinionVoice voice, boolean herself) {
        Set<UUID> asker = Set.of(opinion.asker().personId());
        if (!herself) {
            notices.send(Set.of(voice.personId()), opinion, "entered", "");
        }
        if (store.voices(opinion.id()).stream().allMatch(OpinionVoice::isSaid)) {
            notices.send(asker, opinion, "complete", "");
        } else if (voice.stance().needsWords()) {
            notices.send(asker, opinion, "objection", "");
        }
    }

    /**
     * Reminds those who have not answered, each at most once a day.
     *
     * @return how many were reminded now
     */
    @Needs(AgendaPermissions.READ)
    @Transactional
    public int remind(UUID id) {
        Opinion opinion = store.lock(id);
        List<OpinionVoice> all = store.voices(id);
        rights.mayRemind(opinion, all).orThrow();
        List<UUID> silent = all.stream()
                .filter(voice -> !voice.isSaid())
                .map(OpinionVoice::personId)
                .toList();
        int reminded = notices.sendOnce(silent, opinion, "remind", "remind/" + store.today());
        if (reminded > 0) {
            store.told(opinion, OpinionDeed.REMIND, "");
        }
        return reminded;
    }
}
