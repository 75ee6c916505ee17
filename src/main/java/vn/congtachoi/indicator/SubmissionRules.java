package vn.congtachoi.indicator;

import vn.congtachoi.kernel.Decision;
import vn.congtachoi.organisation.UnitRef;

/** Who may send a sheet, and until when it may be taken back. */
final class SubmissionRules {

    private SubmissionRules() {}

    static Decision maySubmit(Sheet sheet) {
        if (sheet.standing(sheet.unit().id()) == Standing.NONE) {
            return Decision.no("indicator.submit.notYours", sheet.unit().name());
        }
        if (sheet.unit().id().equals(sheet.round().ownerUnitId())) {
            return Decision.no("indicator.submit.owner");
        }
        UnitReturn own = sheet.ownReturn();
        if (!sheet.round().isOpenAt(sheet.now()) && !own.isExtendedAt(sheet.now())) {
            return Decision.no("indicator.cell.roundLocked", sheet.ownerName());
        }
        if (!own.state().isEditable()) {
            return Decision.no("indicator.submit.already");
        }
        if (sheet.isCarried(sheet.unit())) {
            return Decision.no("indicator.submit.carried");
        }
        // Nobody sends what she has not seen.
        return mayTakeOver(sheet, sheet.unit()).allowed()
                ? Decision.no("indicator.submit.draftBelow", sheet.unit().name())
                : Decision.yes();
    }

    /** Nhập tiếp thay: the level directly above goes on with what a branch has begun and not sent. */
    static Decision mayTakeOver(Sheet sheet, UnitRef column) {
        if (sheet.standing(column.id()) != Standing.AT_PARENT) {
            return Decision.no("indicator.takeOver.onlyAbove", column.name());
        }
        if (!sheet.returnOf(column.id()).state().isEditable()) {
            return Decision.no("indicator.submit.already");
        }
        boolean begun = sheet.figures().values().stream()
                .anyMatch(figure -> figure.unitId().equals(column.id()) && sheet.isHidden(figure));
        return begun ? Decision.yes() : Decision.no("indicator.takeOver.nothingBegun", column.name());
    }

    static Decision mayWithdraw(Sheet sheet) {
        if (sheet.standing(sheet.unit().id()) == Standing.NONE) {
            return Decision.no("indicator.submit.notYours", sheet.unit().name());
        }
        if (sheet.ownReturn().state() != ReturnState.SUBMITTED) {
            return Decision.no("indicator.withdraw.notSent");
        }
        if (sheet.isCarried(sheet.unit())) {
            return Decision.no("indicator.withdraw.taken");
        }
        return sheet.round().isOpenAt(sheet.now()) || sheet.ownReturn().isExtendedAt(sheet.now())
                ? Decision.yes()
                : Decision.no("indicator.cell.roundLocked", sheet.ownerName());
    }
}
