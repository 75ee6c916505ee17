package vn.congtachoi.programme.ui;

import vn.congtachoi.programme.ProgrammeDetail;
import vn.congtachoi.programme.ProgrammeUser;
import vn.congtachoi.programme.TypicalActivity;

/** Whether anything of a programme carries the mark "chưa kiểm chứng", which is then explained once. */
final class Marks {

    private Marks() {}

    static boolean any(ProgrammeDetail programme) {
        return !programme.header().unverified().isEmpty()
                || programme.contents().stream()
                        .anyMatch(row -> row.content().unverified()
                                || row.content().activities().stream().anyMatch(TypicalActivity::unverified))
                || programme.phases().stream().anyMatch(row -> row.phase().unverified())
                || programme.bases().stream().anyMatch(row -> row.basis().unverified())
                || programme.users().stream().anyMatch(ProgrammeUser::unverified);
    }
}
