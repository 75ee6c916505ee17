package vn.congtachoi.indicator.ui;

import java.util.List;
import vn.congtachoi.indicator.QuickRoundForm;

/** The questions in a form, in their order. */
public record QuestionList(List<QuickRoundForm.Question> all) {

    static final int MOST = 10;

    static final QuestionList NONE = new QuestionList(List.of());

    public QuestionList {
        all = List.copyOf(all);
    }
}
