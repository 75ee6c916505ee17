package vn.congtachoi.supervision.rules;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;

/** Days and basis of a kind. */
@Entity
@Table(name = "supervision_kind")
class KindRule extends AuditedEntity {

    static final String SUBJECT = "supervision-kind";

    private static final int LONGEST = 90;
    private static final int LONGEST_ANSWER = 365;
    private static final int LARGEST_TEAM = 20;
    private static final int BASIS_LENGTH = 2000;

    @Enumerated(EnumType.STRING)
    private SupervisionKind code;

    private int noticeDays;
    private int reportDays;
    private int resultDays;
    private int answerDays;
    private int apartDays;
    private int smallestTeam;
    private String legalBasis;
    private boolean active;

    @SuppressWarnings("UnusedVariable") // sorted by in queries
    private int position;

    protected KindRule() {}

    SupervisionKind kind() {
        return code;
    }

    /** @throws BusinessException when a number of days is out of all reason */
    void take(KindTerms terms) {
        noticeDays = within(terms.noticeDays(), 0, LONGEST);
        reportDays = within(terms.reportDays(), 0, LONGEST);
        resultDays = within(terms.resultDays(), 0, LONGEST);
        answerDays = within(terms.answerDays(), 0, LONGEST_ANSWER);
        apartDays = within(terms.apartDays(), 0, LONGEST_ANSWER);
        smallestTeam = within(terms.smallestTeam(), 1, LARGEST_TEAM);
        legalBasis = TypedText.lines(terms.legalBasis(), BASIS_LENGTH);
    }

    private static int within(int typed, int least, int most) {
        if (typed < least || typed > most) {
            throw new BusinessException("supervision.rules.error.days", typed, least, most);
        }
        return typed;
    }

    KindTerms terms(List<KindStep> steps, List<KindPaper> papers) {
        return new KindTerms(
                code,
                noticeDays,
                reportDays,
                resultDays,
                answerDays,
                apartDays,
                smallestTeam,
                legalBasis,
                active,
                steps.stream().map(KindStep::step).toList(),
                papers.stream().map(KindPaper::paper).toList(),
                version());
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(SUBJECT, id());
    }
}
