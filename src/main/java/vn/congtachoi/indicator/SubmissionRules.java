package vn.congtachoi.indicator;

import vn.congtachoi.kernel.Decision;

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
        return sheet.isCarried(sheet.unit()) ? Decision.no("indicator.submit.carried") : Decision.yes();
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
